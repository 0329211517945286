package org.vigienuage.web.aggregate;

import static org.jooq.Records.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;

/**
 * Totals of a selection split by one dimension. The rows of any dimension add up to the included values of the ledger of
 * the same selection.
 */
@Component
@OneVersion
public class AggregateQueries {

    private final DSLContext database;

    AggregateQueries(DSLContext database) {
        this.database = database;
    }

    /**
     * Every group that counts in any of the three values: the largest central value first, but periods in the order of
     * time. A scope has what it adds to the one before it.
     */
    public List<AggregateRow> rows(Dimension dimension, ContractFilter filter, Language language) {
        return rows(dimension, filter, language, Basis.CENTRAL);
    }

    /** As {@link #rows(Dimension, ContractFilter, Language)}, with the largest of another value first. */
    public List<AggregateRow> rows(Dimension dimension, ContractFilter filter, Language language, Basis basis) {
        Comparator<AggregateRow> largestFirst = Comparator.comparing((AggregateRow row) -> row.value(basis))
                .reversed()
                .thenComparing(AggregateRow::key);
        List<AggregateRow> groups = groups(dimension, filter, language);
        return switch (dimension) {
            case YEAR, FISCAL_YEAR ->
                groups.stream().sorted(Comparator.comparing(AggregateRow::key)).toList();
            case SUPPLIER,
                    MAKER,
                    JURISDICTION,
                    MAKER_JURISDICTION,
                    MINISTRY,
                    ORGANIZATION,
                    SECTOR,
                    METHOD,
                    SERVICE,
                    SOURCE -> groups.stream().sorted(largestFirst).toList();
            case SCOPE ->
                scopes(groups, filter.scope(), new Labels(language))
                        .sorted(largestFirst)
                        .toList();
        };
    }

    private List<AggregateRow> groups(Dimension dimension, ContractFilter filter, Language language) {
        Grouping grouping = Grouping.by(dimension, filter, language);
        TotalsFields sums = new TotalsFields(filter);
        return database.select(
                        grouping.key(),
                        grouping.label(),
                        sums.totals(grouping.byShares()),
                        sums.value(Basis.AWARDED, grouping.byShares()))
                .from(Grouping.from(filter, grouping))
                .where(FilterConditions.awards(filter))
                .and(sums.leftInHigh())
                .groupBy(grouping.key())
                .fetch(mapping(AggregateRow::of));
    }

    /** A scope that adds nothing is an answer too, so every scope has its row. */
    private static Stream<AggregateRow> scopes(List<AggregateRow> found, Scope widest, Labels labels) {
        Map<String, AggregateRow> byKey =
                found.stream().collect(Collectors.toMap(AggregateRow::key, Function.identity()));
        return widest.nested().stream()
                .map(scope -> byKey.getOrDefault(
                        scope.key(), AggregateRow.none(scope.key(), labels.of("scope." + scope.key()))));
    }
}
