package org.vigienuage.ingest.file;

import static org.vigienuage.db.source.Tables.SOURCE_FILE;
import static org.vigienuage.db.staging.Tables.CSV_FILE;
import static org.vigienuage.db.staging.Tables.CSV_RECORD;
import static org.vigienuage.db.staging.Tables.DATA_ISSUE;

import org.jooq.Condition;
import org.jooq.DSLContext;

/** The registered files that are read by a declaration. */
public final class DeclaredFiles {

    private final DSLContext database;

    public DeclaredFiles(DSLContext database) {
        this.database = database;
    }

    /** Forgets what was read from the files of a source, so that they are read again: its declaration has changed. */
    public void readAgain(String dataSourceId) {
        readAgain(SOURCE_FILE.DATA_SOURCE_ID.eq(dataSourceId));
    }

    void readAgain(Condition which) {
        var files = database.update(SOURCE_FILE)
                .set(SOURCE_FILE.STATE, SourceFileTable.REGISTERED)
                .setNull(SOURCE_FILE.MESSAGE)
                .set(SOURCE_FILE.RECORD_COUNT, 0)
                .set(SOURCE_FILE.ISSUE_COUNT, 0)
                .where(which)
                .returningResult(SOURCE_FILE.SOURCE_FILE_ID)
                .fetch(SOURCE_FILE.SOURCE_FILE_ID);
        database.deleteFrom(CSV_RECORD)
                .where(CSV_RECORD.SOURCE_FILE_ID.in(files))
                .execute();
        database.deleteFrom(CSV_FILE).where(CSV_FILE.SOURCE_FILE_ID.in(files)).execute();
        database.deleteFrom(DATA_ISSUE)
                .where(DATA_ISSUE.SOURCE_FILE_ID.in(files))
                .execute();
    }
}
