package org.vigienuage.web.testing;

import static org.vigienuage.db.mart.Tables.COVERAGE_HISTORY;
import static org.vigienuage.db.mart.Tables.DATA_ISSUE_HISTORY;
import static org.vigienuage.db.mart.Tables.ISSUE_KIND_HISTORY;
import static org.vigienuage.db.mart.Tables.QUARANTINED_FILE;
import static org.vigienuage.db.mart.Tables.SOURCE_FILE_HISTORY;
import static org.vigienuage.db.mart.Tables.STATUS_HISTORY;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.vigienuage.testing.TestDatabase;

/** Writes what is loaded into a test database as the ingest program would; every file has 100 records. */
public final class LoadedFiles {

    private static final int RECORDS = 100;
    private static final String NO_HASH = "0".repeat(64);

    private final DSLContext owner;

    private LoadedFiles(DSLContext owner) {
        this.owner = owner;
    }

    public static LoadedFiles in(TestDatabase database) {
        Mart.in(database).published();
        return new LoadedFiles(DSL.using(OneConnection.of(database.owner()), SQLDialect.POSTGRES));
    }

    public LoadedFiles counts(int notices, int bids, int awards, int orphanFinals, int orphanExpenses) {
        owner.insertInto(STATUS_HISTORY)
                .set(STATUS_HISTORY.NOTICE_RESTATEMENT_COUNT, notices)
                .set(STATUS_HISTORY.NOTICE_COUNT, notices)
                .set(STATUS_HISTORY.BID_COUNT, bids)
                .set(STATUS_HISTORY.AWARD_COUNT, awards)
                .set(STATUS_HISTORY.ORPHAN_FINAL_COUNT, orphanFinals)
                .set(STATUS_HISTORY.ORPHAN_EXPENSE_COUNT, orphanExpenses)
                .set(STATUS_HISTORY.UNMATCHED_FINAL_COUNT, 0)
                .set(STATUS_HISTORY.UNMATCHED_EXPENSE_COUNT, 0)
                .set(STATUS_HISTORY.COVERAGE_FR, "extrait partiel")
                .set(STATUS_HISTORY.COVERAGE_EN, "partial extract")
                .set(STATUS_HISTORY.VALID_FROM, 1)
                .set(STATUS_HISTORY.ROW_HASH, NO_HASH)
                .execute();
        return this;
    }

    public LoadedFiles file(String era, String name, @Nullable String from, @Nullable String to) {
        owner.insertInto(SOURCE_FILE_HISTORY)
                .set(SOURCE_FILE_HISTORY.SHA256, name)
                .set(SOURCE_FILE_HISTORY.NAME, name)
                .set(SOURCE_FILE_HISTORY.ORIGIN, name)
                .set(SOURCE_FILE_HISTORY.KIND, "Avis")
                .set(SOURCE_FILE_HISTORY.ERA, era)
                .set(SOURCE_FILE_HISTORY.PERIOD_START, from == null ? null : LocalDate.parse(from))
                .set(SOURCE_FILE_HISTORY.PERIOD_END, to == null ? null : LocalDate.parse(to))
                .set(SOURCE_FILE_HISTORY.BYTE_COUNT, 1L)
                .set(SOURCE_FILE_HISTORY.RECORD_COUNT, RECORDS)
                .set(SOURCE_FILE_HISTORY.ISSUE_COUNT, 0)
                .set(SOURCE_FILE_HISTORY.VALID_FROM, 1)
                .set(SOURCE_FILE_HISTORY.ROW_HASH, NO_HASH)
                .execute();
        return this;
    }

    public LoadedFiles quarantined(String era, String name, String message) {
        owner.insertInto(QUARANTINED_FILE)
                .set(QUARANTINED_FILE.SHA256, name)
                .set(QUARANTINED_FILE.NAME, name)
                .set(QUARANTINED_FILE.ORIGIN, name)
                .set(QUARANTINED_FILE.KIND, "Avis")
                .set(QUARANTINED_FILE.ERA, era)
                .set(QUARANTINED_FILE.BYTE_COUNT, 1L)
                .set(QUARANTINED_FILE.MESSAGE, message)
                .execute();
        return this;
    }

    public LoadedFiles month(String era, String kind, String month) {
        owner.insertInto(COVERAGE_HISTORY)
                .set(COVERAGE_HISTORY.ERA, era)
                .set(COVERAGE_HISTORY.KIND, kind)
                .set(COVERAGE_HISTORY.MONTH, LocalDate.parse(month))
                .set(COVERAGE_HISTORY.FILE_COUNT, 1)
                .set(COVERAGE_HISTORY.RECORD_COUNT, RECORDS)
                .set(COVERAGE_HISTORY.VALID_FROM, 1)
                .set(COVERAGE_HISTORY.ROW_HASH, NO_HASH)
                .execute();
        return this;
    }

    /** Each names a record of its own: {@code record-1} and so on. */
    public LoadedFiles issues(String kind, String french, String english, int count) {
        owner.insertInto(ISSUE_KIND_HISTORY)
                .set(ISSUE_KIND_HISTORY.KIND, kind)
                .set(ISSUE_KIND_HISTORY.SEVERITY, "warning")
                .set(ISSUE_KIND_HISTORY.TEXT_FR, french)
                .set(ISSUE_KIND_HISTORY.TEXT_EN, english)
                .set(ISSUE_KIND_HISTORY.ISSUE_COUNT, count)
                .set(ISSUE_KIND_HISTORY.VALID_FROM, 1)
                .set(ISSUE_KIND_HISTORY.ROW_HASH, NO_HASH)
                .execute();
        for (int number = 1; number <= count; number++) {
            owner.insertInto(DATA_ISSUE_HISTORY)
                    .set(DATA_ISSUE_HISTORY.KIND, kind)
                    .set(DATA_ISSUE_HISTORY.ISSUE_KEY, "key-" + number)
                    .set(DATA_ISSUE_HISTORY.OCCURRENCE, 1)
                    .set(DATA_ISSUE_HISTORY.RECORD_KEY, "record-" + number)
                    .set(DATA_ISSUE_HISTORY.VALID_FROM, 1)
                    .set(DATA_ISSUE_HISTORY.ROW_HASH, NO_HASH)
                    .execute();
        }
        return this;
    }
}
