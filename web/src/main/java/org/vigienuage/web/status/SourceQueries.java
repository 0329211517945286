package org.vigienuage.web.status;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.vigienuage.db.mart.Tables.CAVEAT;
import static org.vigienuage.db.mart.Tables.DATA_ISSUE;
import static org.vigienuage.db.mart.Tables.DATA_SOURCE;
import static org.vigienuage.db.mart.Tables.NOTICE;
import static org.vigienuage.db.mart.Tables.QUARANTINED_FILE;
import static org.vigienuage.db.mart.Tables.SOURCE_FILE;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.status.Source.Caveat;
import org.vigienuage.web.version.OneVersion;

/** What is loaded, piece by piece: sources, files, problems. */
@Component
@OneVersion
public class SourceQueries {

    /** The suffix of an OCID is the number of its notice. */
    private static final Field<String> SEAO_NUMBER =
            field("regexp_replace({0}, '^ocds-ec9k95-', '')", String.class, DATA_ISSUE.RECORD_KEY);

    private final DSLContext database;

    SourceQueries(DSLContext database) {
        this.database = database;
    }

    public List<Source> listSources(Language language) {
        Field<String> text = language.choose(CAVEAT.TEXT_FR, CAVEAT.TEXT_EN);
        Map<String, List<Caveat>> caveats = database.select(CAVEAT.DATA_SOURCE_ID, CAVEAT.SEVERITY, text)
                .from(CAVEAT)
                .orderBy(CAVEAT.SEVERITY.sortAsc("high", "medium", "low"), CAVEAT.CAVEAT_ID)
                .fetchGroups(CAVEAT.DATA_SOURCE_ID, row -> new Caveat(row.value2(), row.value3()));
        return database.selectFrom(DATA_SOURCE)
                // SEAO first.
                .orderBy(DATA_SOURCE.SOURCE_KEY.ne("seao"), DATA_SOURCE.DATA_SOURCE_ID)
                .fetch(source -> new Source(
                        source.getDataSourceId(),
                        source.getSourceKey(),
                        source.get(language.choose(DATA_SOURCE.TITLE_FR, DATA_SOURCE.TITLE_EN)),
                        source.getPublisher(),
                        source.getPageUrl(),
                        source.getLicenceName(),
                        source.getLicenceUrl(),
                        source.get(language.choose(DATA_SOURCE.SUMMARY_FR, DATA_SOURCE.SUMMARY_EN)),
                        source.get(language.choose(DATA_SOURCE.ATTRIBUTION_FR, DATA_SOURCE.ATTRIBUTION_EN)),
                        source.getFileCount(),
                        source.getRecordCount(),
                        source.getRejectedCount(),
                        source.getAwardCount(),
                        source.getDuplicateCount(),
                        caveats.getOrDefault(source.getDataSourceId(), List.of())));
    }

    public int countFiles() {
        return database.fetchCount(SOURCE_FILE);
    }

    /** When the newest file of SEAO behind the figures was fetched; nothing when that is not known. */
    public Optional<OffsetDateTime> findLastFetched() {
        return database.select(max(SOURCE_FILE.FETCHED_AT))
                .from(SOURCE_FILE)
                // The format of other sources.
                .where(SOURCE_FILE.ERA.ne("csv"))
                .fetchOptional(0, OffsetDateTime.class);
    }

    /** The newest period first. */
    public List<SourceFile> sliceFiles(int offset, int limit) {
        return database.select(
                        SOURCE_FILE.SHA256,
                        SOURCE_FILE.NAME,
                        SOURCE_FILE.ORIGIN,
                        SOURCE_FILE.URL,
                        SOURCE_FILE.KIND,
                        SOURCE_FILE.ERA,
                        SOURCE_FILE.PERIOD_START,
                        SOURCE_FILE.PERIOD_END,
                        SOURCE_FILE.BYTE_COUNT,
                        SOURCE_FILE.RECORD_COUNT,
                        SOURCE_FILE.ISSUE_COUNT)
                .from(SOURCE_FILE)
                .orderBy(SOURCE_FILE.PERIOD_START.desc().nullsLast(), SOURCE_FILE.NAME, SOURCE_FILE.SHA256)
                .offset(offset)
                .limit(limit)
                .fetch(mapping(SourceFile::new));
    }

    /** Files that could not be read and are behind no figure, as of now. */
    public List<QuarantinedFile> listQuarantined() {
        return database.select(
                        QUARANTINED_FILE.SHA256,
                        QUARANTINED_FILE.NAME,
                        QUARANTINED_FILE.ORIGIN,
                        QUARANTINED_FILE.BYTE_COUNT,
                        QUARANTINED_FILE.MESSAGE)
                .from(QUARANTINED_FILE)
                .orderBy(QUARANTINED_FILE.NAME, QUARANTINED_FILE.SHA256)
                .fetch(mapping(QuarantinedFile::new));
    }

    public int countIssues(String kind) {
        return database.fetchCount(DATA_ISSUE, DATA_ISSUE.KIND.eq(kind));
    }

    public List<Issue> sliceIssues(String kind, int offset, int limit) {
        return database.select(
                        DATA_ISSUE.FILE_NAME,
                        DATA_ISSUE.POSITION,
                        DATA_ISSUE.RECORD_KEY,
                        DATA_ISSUE.FIELD,
                        DATA_ISSUE.VALUE,
                        DATA_ISSUE.DETAIL,
                        NOTICE.SEAO_NUMBER)
                .from(DATA_ISSUE)
                .leftJoin(NOTICE)
                .on(NOTICE.SEAO_NUMBER.eq(SEAO_NUMBER))
                .where(DATA_ISSUE.KIND.eq(kind))
                .orderBy(
                        DATA_ISSUE.FILE_NAME,
                        DATA_ISSUE.POSITION,
                        DATA_ISSUE.RECORD_KEY,
                        DATA_ISSUE.FIELD,
                        DATA_ISSUE.ISSUE_KEY,
                        DATA_ISSUE.OCCURRENCE)
                .offset(offset)
                .limit(limit)
                .fetch(mapping(Issue::new));
    }
}
