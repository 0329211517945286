package org.vigienuage.web.replica;

import java.math.BigDecimal;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the server that is read whether it is a copy. */
@Component
public class ReplicaQueries {

    /**
     * A copy that is connected and has replayed all it received is not behind, however long nothing happened. Else it is
     * as old as the last thing it replayed, at most: on its own it cannot know whether anything has happened since.
     */
    private static final String STATE = """
            SELECT
                pg_is_in_recovery() AS copy,
                CASE
                    WHEN NOT pg_is_in_recovery() THEN NULL
                    WHEN EXISTS (SELECT FROM pg_stat_wal_receiver) AND pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
                    ELSE greatest(0, extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp()))
                END AS lag""";

    private final DSLContext database;

    ReplicaQueries(DSLContext database) {
        this.database = database;
    }

    /** As it is now. */
    public Replica find() {
        Record state = database.fetchSingle(STATE);
        return new Replica(
                Boolean.TRUE.equals(state.get("copy", Boolean.class)), lag(state.get("lag", BigDecimal.class)));
    }

    private static @Nullable Duration lag(@Nullable BigDecimal seconds) {
        return seconds == null
                ? null
                : Duration.ofMillis(seconds.movePointRight(3).longValue());
    }
}
