package org.vigienuage.web.status;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;
import static org.vigienuage.db.mart.Tables.COVERAGE;
import static org.vigienuage.db.mart.Tables.ISSUE_KIND;
import static org.vigienuage.db.mart.Tables.QUARANTINED_FILE;
import static org.vigienuage.db.mart.Tables.SOURCE_FILE;
import static org.vigienuage.db.mart.Tables.STATUS;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.vigienuage.db.mart.tables.records.StatusRecord;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.status.Status.Era;
import org.vigienuage.web.status.Status.IssueKind;
import org.vigienuage.web.status.Status.Period;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** What is loaded, in counts. */
@Component
@OneVersion
public class StatusQueries {

    private static final List<String> ERAS = List.of("xml", "ocds", "csv", "unknown");

    private final DSLContext database;
    private final VersionQueries versions;

    StatusQueries(DSLContext database, VersionQueries versions) {
        this.database = database;
        this.versions = versions;
    }

    public Status status(Language language) {
        StatusRecord counts = database.selectFrom(STATUS).fetchOptional().orElseGet(StatusQueries::nothing);
        Optional<PublishedVersion> version = versions.findRead();
        return new Status(
                counts.getNoticeCount(),
                counts.getNoticeRestatementCount(),
                counts.getBidCount(),
                counts.getAwardCount(),
                counts.getOrphanFinalCount() + counts.getOrphanExpenseCount(),
                counts.getOrphanFinalCount(),
                counts.getOrphanExpenseCount(),
                counts.getUnmatchedFinalCount() + counts.getUnmatchedExpenseCount(),
                counts.getUnmatchedFinalCount(),
                counts.getUnmatchedExpenseCount(),
                listEras(),
                listIssueKinds(language),
                findCoverage(language).orElse(null),
                version.map(PublishedVersion::name).orElse(null),
                version.map(PublishedVersion::publishedAt).orElse(null));
    }

    /** One sentence on what is loaded, to stand beside every total. */
    public Optional<String> findCoverage(Language language) {
        return database.select(language.choose(STATUS.COVERAGE_FR, STATUS.COVERAGE_EN))
                .from(STATUS)
                .fetchOptional(0, String.class);
    }

    public List<IssueKind> listIssueKinds(Language language) {
        return database.select(
                        ISSUE_KIND.KIND,
                        ISSUE_KIND.SEVERITY,
                        language.choose(ISSUE_KIND.TEXT_FR, ISSUE_KIND.TEXT_EN),
                        ISSUE_KIND.ISSUE_COUNT)
                .from(ISSUE_KIND)
                .orderBy(ISSUE_KIND.KIND)
                .fetch(mapping(IssueKind::new));
    }

    /** The older format first. */
    public List<Era> listEras() {
        Map<String, List<Period>> periods = database.selectFrom(COVERAGE)
                .orderBy(COVERAGE.MONTH, COVERAGE.KIND)
                .fetchGroups(
                        COVERAGE.ERA,
                        row -> new Period(row.getKind(), row.getMonth(), row.getFileCount(), row.getRecordCount()));
        Map<String, Integer> quarantined = database.select(QUARANTINED_FILE.ERA, count())
                .from(QUARANTINED_FILE)
                .groupBy(QUARANTINED_FILE.ERA)
                .fetchMap(QUARANTINED_FILE.ERA, count());
        List<Era> eras = database.select(
                        SOURCE_FILE.ERA,
                        count(),
                        sum(SOURCE_FILE.RECORD_COUNT).cast(int.class),
                        min(SOURCE_FILE.PERIOD_START),
                        max(SOURCE_FILE.PERIOD_END))
                .from(SOURCE_FILE)
                .groupBy(SOURCE_FILE.ERA)
                .fetch(mapping((era, files, records, from, to) -> new Era(
                        era,
                        files,
                        Objects.requireNonNullElse(quarantined.remove(era), 0),
                        records,
                        from,
                        to,
                        periods.getOrDefault(era, List.of()))));
        // Of a format of which no file could be read, there is nothing else to say.
        Stream<Era> unread = quarantined.entrySet().stream()
                .map(entry -> new Era(entry.getKey(), 0, entry.getValue(), 0, null, null, List.of()));
        return Stream.concat(eras.stream(), unread)
                .sorted(Comparator.comparing((Era era) -> ERAS.indexOf(era.era()))
                        .thenComparing(Era::era))
                .toList();
    }

    private static StatusRecord nothing() {
        StatusRecord record = new StatusRecord();
        record.setNoticeCount(0);
        record.setNoticeRestatementCount(0);
        record.setBidCount(0);
        record.setAwardCount(0);
        record.setOrphanFinalCount(0);
        record.setOrphanExpenseCount(0);
        record.setUnmatchedFinalCount(0);
        record.setUnmatchedExpenseCount(0);
        return record;
    }
}
