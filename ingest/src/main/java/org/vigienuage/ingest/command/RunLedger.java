package org.vigienuage.ingest.command;

import static org.vigienuage.db.source.Tables.INGEST_RUN;
import static org.vigienuage.db.source.Tables.SOURCE_FILE;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps a record of every ingest, also of those that were killed. */
@Component
class RunLedger {

    private final DSLContext database;
    private final Clock clock;

    RunLedger(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** To be called under the lock: whatever still claims to run then was killed. */
    int markKilled() {
        return database.update(INGEST_RUN)
                .set(INGEST_RUN.STATE, "killed")
                .where(INGEST_RUN.STATE.eq("running"))
                .execute();
    }

    /**
     * Whether there is data that the bundled extract must not be mixed with or loaded over: files are there, and not
     * merely because an earlier load of the extract was cut off.
     */
    boolean hasLoaded() {
        var settled = INGEST_RUN.STATE.eq("completed").or(INGEST_RUN.COMMAND.notLike(BundledIntake.COMMAND + "%"));
        return database.fetchExists(SOURCE_FILE) && database.fetchExists(INGEST_RUN, settled);
    }

    long start(String command) {
        return database.insertInto(INGEST_RUN)
                .set(INGEST_RUN.COMMAND, command)
                .set(INGEST_RUN.STARTED_AT, OffsetDateTime.now(clock))
                .set(INGEST_RUN.STATE, "running")
                .returningResult(INGEST_RUN.INGEST_RUN_ID)
                .fetchSingle(INGEST_RUN.INGEST_RUN_ID);
    }

    void end(long run, String state, String message) {
        database.update(INGEST_RUN)
                .set(INGEST_RUN.STATE, state)
                .set(INGEST_RUN.ENDED_AT, OffsetDateTime.now(clock))
                .set(INGEST_RUN.MESSAGE, message)
                .where(INGEST_RUN.INGEST_RUN_ID.eq(run))
                .execute();
    }
}
