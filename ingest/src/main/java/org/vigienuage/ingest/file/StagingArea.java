package org.vigienuage.ingest.file;

import static org.vigienuage.db.staging.Tables.DATA_ISSUE;

import org.jooq.Table;
import org.vigienuage.ingest.copy.CopySession;
import org.vigienuage.ingest.copy.CopyTable;
import org.vigienuage.ingest.issue.IssueLog;

/** Where the rows and issues of one file go. All of it is committed at once, or nothing. */
public final class StagingArea {

    private static final int RECORDS_BETWEEN_NEWS = 500;

    private final long fileId;
    private final CopySession copy;
    private final IssueLog issues;
    private final StagingProgress progress;
    private int unreportedRecords;

    public StagingArea(long fileId, CopySession copy, StagingProgress progress) {
        this.fileId = fileId;
        this.copy = copy;
        this.issues = new IssueLog(fileId, copy.table(DATA_ISSUE));
        this.progress = progress;
    }

    /** Identifier of the file, the first column of every staging table. */
    public long fileId() {
        return fileId;
    }

    /** The rows of a staging table. */
    public CopyTable table(Table<?> table) {
        return copy.table(table);
    }

    public IssueLog issues() {
        return issues;
    }

    /** Starts a record: the issues that follow are its own. */
    public void beginRecord(int position) {
        issues.beginRecord(position);
        if (++unreportedRecords >= RECORDS_BETWEEN_NEWS) {
            reportRecords();
        }
    }

    /** Sends what is left. */
    public void finish() {
        issues.finish();
        copy.finish();
        reportRecords();
    }

    private void reportRecords() {
        progress.advanced(unreportedRecords, 0);
        unreportedRecords = 0;
    }
}
