package org.vigienuage.web.testing;

import static org.vigienuage.db.mart.Tables.COVERAGE;
import static org.vigienuage.db.mart.Tables.DATA_ISSUE;
import static org.vigienuage.db.mart.Tables.ISSUE_KIND;
import static org.vigienuage.db.mart.Tables.SOURCE_FILE;
import static org.vigienuage.db.mart.Tables.STATUS;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.vigienuage.testing.TestDatabase;

/** Writes what is loaded into a test database as the ingest program would; every file has 100 records. */
public final class LoadedFiles {

    private static final int RECORDS = 100;

    private final DSLContext owner;

    private LoadedFiles(DSLContext owner) {
        this.owner = owner;
    }

    public static LoadedFiles in(TestDatabase database) {
        return new LoadedFiles(DSL.using(OneConnection.of(database.owner()), SQLDialect.POSTGRES));
    }

    public LoadedFiles counts(int notices, int bids, int awards, int orphanFinals, int orphanExpenses) {
        owner.insertInto(STATUS)
                .set(STATUS.NOTICE_RESTATEMENT_COUNT, notices)
                .set(STATUS.NOTICE_COUNT, notices)
                .set(STATUS.BID_COUNT, bids)
                .set(STATUS.AWARD_COUNT, awards)
                .set(STATUS.ORPHAN_FINAL_COUNT, orphanFinals)
                .set(STATUS.ORPHAN_EXPENSE_COUNT, orphanExpenses)
                .set(STATUS.UNMATCHED_FINAL_COUNT, 0)
                .set(STATUS.UNMATCHED_EXPENSE_COUNT, 0)
                .set(STATUS.COVERAGE_FR, "extrait partiel")
                .set(STATUS.COVERAGE_EN, "partial extract")
                .execute();
        return this;
    }

    public LoadedFiles file(String era, String name, @Nullable String from, @Nullable String to, String state) {
        owner.insertInto(SOURCE_FILE)
                .set(SOURCE_FILE.SHA256, name)
                .set(SOURCE_FILE.NAME, name)
                .set(SOURCE_FILE.ORIGIN, name)
                .set(SOURCE_FILE.KIND, "Avis")
                .set(SOURCE_FILE.ERA, era)
                .set(SOURCE_FILE.PERIOD_START, from == null ? null : LocalDate.parse(from))
                .set(SOURCE_FILE.PERIOD_END, to == null ? null : LocalDate.parse(to))
                .set(SOURCE_FILE.BYTE_COUNT, 1L)
                .set(SOURCE_FILE.RECORD_COUNT, RECORDS)
                .set(SOURCE_FILE.ISSUE_COUNT, 0)
                .set(SOURCE_FILE.STATE, state)
                .execute();
        return this;
    }

    public LoadedFiles month(String era, String kind, String month) {
        owner.insertInto(COVERAGE)
                .values(era, kind, LocalDate.parse(month), 1, RECORDS)
                .execute();
        return this;
    }

    public LoadedFiles issues(String kind, String french, String english, int count) {
        owner.insertInto(ISSUE_KIND)
                .values(kind, "warning", french, english, count)
                .execute();
        for (int number = 1; number <= count; number++) {
            owner.insertInto(DATA_ISSUE, DATA_ISSUE.KIND, DATA_ISSUE.ISSUE_NUMBER)
                    .values(kind, number)
                    .execute();
        }
        return this;
    }
}
