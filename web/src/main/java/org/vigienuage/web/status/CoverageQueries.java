package org.vigienuage.web.status;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.vigienuage.db.mart.Tables.FILE_RESTATEMENT;
import static org.vigienuage.db.mart.Tables.MONTH_COVERAGE;
import static org.vigienuage.db.mart.Tables.SOURCE_FILE;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.vigienuage.db.mart.tables.SourceFile;
import org.vigienuage.web.status.FileFreshness.Restatement;
import org.vigienuage.web.version.OneVersion;

/** Which months are loaded, and how fresh the files are. */
@Component
@OneVersion
public class CoverageQueries {

    private final DSLContext database;

    CoverageQueries(DSLContext database) {
        this.database = database;
    }

    /** Every month of every era, the older era first. */
    public List<MonthCoverage> listMonths() {
        return database.select(
                        MONTH_COVERAGE.ERA,
                        MONTH_COVERAGE.MONTH,
                        MONTH_COVERAGE.STATE,
                        MONTH_COVERAGE.PRESENT.convertFrom(List::of),
                        MONTH_COVERAGE.ABSENT.convertFrom(List::of))
                .from(MONTH_COVERAGE)
                .orderBy(MONTH_COVERAGE.ERA.desc(), MONTH_COVERAGE.MONTH)
                .fetch(mapping(MonthCoverage::new));
    }

    public int countFiles() {
        return database.fetchCount(SOURCE_FILE);
    }

    /** The newest period first. */
    public List<FileFreshness> sliceFiles(int offset, int limit) {
        SourceFile newer = SOURCE_FILE.as("newer");
        return database.select(
                        SOURCE_FILE.SHA256,
                        SOURCE_FILE.NAME,
                        SOURCE_FILE.ORIGIN,
                        SOURCE_FILE.URL,
                        SOURCE_FILE.KIND,
                        SOURCE_FILE.ERA,
                        SOURCE_FILE.PERIOD_START,
                        SOURCE_FILE.PERIOD_END,
                        SOURCE_FILE.PUBLISHED_AT,
                        SOURCE_FILE.FETCHED_AT,
                        SOURCE_FILE.BYTE_COUNT,
                        SOURCE_FILE.RECORD_COUNT,
                        SOURCE_FILE.REJECTED_COUNT,
                        SOURCE_FILE.ISSUE_COUNT,
                        SOURCE_FILE.RESTATED_COUNT,
                        multiset(select(FILE_RESTATEMENT.BY_SHA256, newer.NAME, FILE_RESTATEMENT.NOTICE_COUNT)
                                        .from(FILE_RESTATEMENT)
                                        .join(newer)
                                        .on(newer.SHA256.eq(FILE_RESTATEMENT.BY_SHA256))
                                        .where(FILE_RESTATEMENT.SHA256.eq(SOURCE_FILE.SHA256))
                                        .orderBy(FILE_RESTATEMENT.NOTICE_COUNT.desc(), newer.NAME, newer.SHA256))
                                .convertFrom(rows -> rows.map(mapping(Restatement::new))))
                .from(SOURCE_FILE)
                .orderBy(SOURCE_FILE.PERIOD_START.desc().nullsLast(), SOURCE_FILE.NAME, SOURCE_FILE.SHA256)
                .offset(offset)
                .limit(limit)
                .fetch(mapping(FileFreshness::new));
    }
}
