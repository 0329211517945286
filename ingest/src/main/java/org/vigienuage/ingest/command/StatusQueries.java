package org.vigienuage.ingest.command;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;
import static org.vigienuage.db.mart.Tables.DATA_VERSION;
import static org.vigienuage.db.mart.Tables.ISSUE_KIND;
import static org.vigienuage.db.mart.Tables.SOURCE_FILE;
import static org.vigienuage.db.mart.Tables.STATUS;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.vigienuage.db.mart.tables.records.StatusRecord;

/** Reads the status from the published marts, and from the list of files what waits to be published. */
@Component
class StatusQueries {

    private final DSLContext database;

    StatusQueries(DSLContext database) {
        this.database = database;
    }

    LoadedStatus load() {
        var version = database.selectFrom(DATA_VERSION)
                .orderBy(DATA_VERSION.VERSION_NUMBER.desc())
                .limit(1)
                .fetchOne();
        var counts = database.selectFrom(STATUS).fetchOptional().orElseGet(StatusQueries::nothing);
        return new LoadedStatus(
                version == null ? null : version.getVersion(),
                version == null ? null : version.getPublishedAt().toString(),
                eras(),
                files("registered"),
                files("quarantined"),
                counts.getNoticeCount(),
                counts.getBidCount(),
                counts.getAwardCount(),
                counts.getOrphanFinalCount(),
                counts.getOrphanExpenseCount(),
                counts.getUnmatchedFinalCount(),
                counts.getUnmatchedExpenseCount(),
                database.selectFrom(ISSUE_KIND)
                        .orderBy(ISSUE_KIND.ISSUE_COUNT.desc(), ISSUE_KIND.KIND)
                        .fetch(kind -> new LoadedStatus.IssueStatus(kind.getKind(), kind.getIssueCount())));
    }

    private List<LoadedStatus.EraStatus> eras() {
        return database.select(
                        SOURCE_FILE.ERA,
                        count(),
                        sum(SOURCE_FILE.RECORD_COUNT),
                        min(SOURCE_FILE.PERIOD_START),
                        max(SOURCE_FILE.PERIOD_END))
                .from(SOURCE_FILE)
                .groupBy(SOURCE_FILE.ERA)
                .orderBy(SOURCE_FILE.ERA.desc())
                .fetch(row -> new LoadedStatus.EraStatus(
                        row.value1(), row.value2(), whole(row.value3()), row.value4(), row.value5()));
    }

    private int files(String state) {
        var file = org.vigienuage.db.source.Tables.SOURCE_FILE;
        return database.fetchCount(file, file.STATE.eq(state));
    }

    private static long whole(BigDecimal number) {
        return number == null ? 0 : number.longValueExact();
    }

    private static StatusRecord nothing() {
        return new StatusRecord(true, 0, 0, 0, 0, 0, 0, 0, 0, "", "");
    }
}
