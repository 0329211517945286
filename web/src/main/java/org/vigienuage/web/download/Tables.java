package org.vigienuage.web.download;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vigienuage.web.address.SiteAddress;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.CrossQueries;
import org.vigienuage.web.contract.ContractQueries;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.QuestionWords;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.table.About;
import org.vigienuage.web.table.About.Said;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.table.Table;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** The tables of the site, from the queries that its pages ask. */
@Component
@OneVersion
class Tables {

    private final AggregateQueries aggregates;
    private final CrossQueries crosses;
    private final ContractQueries contracts;
    private final VersionQueries versions;
    private final QuestionWords words;
    private final CitationFiles citations;
    private final SiteAddress site;

    Tables(
            AggregateQueries aggregates,
            CrossQueries crosses,
            ContractQueries contracts,
            VersionQueries versions,
            QuestionWords words,
            CitationFiles citations,
            SiteAddress site) {
        this.aggregates = aggregates;
        this.crosses = crosses;
        this.contracts = contracts;
        this.versions = versions;
        this.words = words;
        this.citations = citations;
        this.site = site;
    }

    /** Its rows are read when they are asked for, which must be in the same transaction. */
    Table<?> table(Subject subject, ContractFilter filter, Language language) {
        About about = about(subject, filter);
        Supplier<Map<String, String>> cited = () -> citations.of(subject, about, filter, language);
        return switch (subject) {
            case Subject.Contracts(var order) ->
                new Table<>(
                        ContractTable.COLUMNS,
                        about,
                        language,
                        contracts.count(filter),
                        cited,
                        rows -> contracts.each(filter, order, rows));
            case Subject.Aggregates(var dimension, var basis) ->
                table(
                        AggregateTable.COLUMNS,
                        about,
                        language,
                        cited,
                        aggregates.rows(dimension, filter, language, basis));
            case Subject.Crosses(var cross, var basis) ->
                new Table<>(
                        AggregateTable.CROSSED,
                        about,
                        language,
                        crosses.count(cross, filter),
                        cited,
                        rows -> crosses.each(cross, filter, language, basis, rows));
        };
    }

    /** As {@link #table}, with its first rows alone. */
    Table<?> first(Subject subject, ContractFilter filter, Language language, int most) {
        About about = about(subject, filter);
        Supplier<Map<String, String>> cited = () -> citations.of(subject, about, filter, language);
        return switch (subject) {
            case Subject.Contracts(var order) ->
                table(ContractTable.COLUMNS, about, language, cited, contracts.slice(filter, order, 0, most));
            case Subject.Aggregates(var dimension, var basis) -> {
                List<AggregateRow> rows = aggregates.rows(dimension, filter, language, basis);
                yield table(
                        AggregateTable.COLUMNS, about, language, cited, rows.subList(0, Math.min(most, rows.size())));
            }
            case Subject.Crosses(var cross, var basis) ->
                table(
                        AggregateTable.CROSSED,
                        about,
                        language,
                        cited,
                        crosses.first(cross, filter, language, basis, most));
        };
    }

    private static <T> Table<T> table(
            Columns<T> columns, About about, Language language, Supplier<Map<String, String>> citations, List<T> rows) {
        return new Table<>(columns, about, language, rows.size(), citations, rows::forEach);
    }

    private About about(Subject subject, ContractFilter filter) {
        PublishedVersion version = versions.findRead().orElse(null);
        ContractFilter unpinned = filter.withVersion(null);
        ContractFilter pinned = version == null ? filter : filter.withVersion(version.name());
        return new About(
                subject.key(),
                title(subject),
                new Said(words.of(unpinned, Language.FRENCH), words.of(unpinned, Language.ENGLISH)),
                version == null ? null : version.name(),
                version == null ? null : version.contentHash(),
                site.setting() + address(subject.path(), subject, pinned));
    }

    static String address(String path, Subject subject, ContractFilter filter, String... more) {
        String[] extras = Stream.concat(
                        subject.options().entrySet().stream()
                                .flatMap(option -> Stream.of(option.getKey(), option.getValue())),
                        Stream.of(more))
                .map(Objects::requireNonNull)
                .toArray(String[]::new);
        return Edition.of(Language.FRENCH).links().api(path, filter, extras);
    }

    private static Said title(Subject subject) {
        return switch (subject) {
            case Subject.Contracts contracts -> Said.titled(contracts.key());
            case Subject.Aggregates(var dimension, var basis) -> Said.titled("aggregates", dimension.key());
            case Subject.Crosses(var cross, var basis) ->
                Said.titled("crosses", cross.by().key(), cross.across().key());
        };
    }
}
