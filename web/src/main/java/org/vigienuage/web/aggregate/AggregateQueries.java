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

    private static final Comparator<AggregateRow> LARGEST_FIRST =
            Comparator.comparing(AggregateRow::central).reversed().thenComparing(AggregateRow::key);

    private final DSLContext database;

    AggregateQueries(DSLContext database) {
        this.database = database;
    }

    /**
     * Every group that counts in any of the three values: the largest central value first, but periods in the order of
     * time. A scope has what it adds to the one before it.
     */
    public List<AggregateRow> rows(Dimension dimension, ContractFilter filter, Language language) {
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
                    SOURCE -> groups.stream().sorted(LARGEST_FIRST).toList();
            case SCOPE ->
                scopes(groups, filter.scope(), new Labels(language))
                        .sorted(LARGEST_FIRST)
                        .toList();
        };
    }

    private List<AggregateRow> groups(Dimension dimension, ContractFilter filter, Language language) {
        Grouping grouping = Grouping.by(dimension, filter, language);
        return database.select(grouping.key(), grouping.label(), grouping.totals())
                .from(grouping.from())
                .where(FilterConditions.awards(filter))
                .and(new TotalsFields(filter).leftInHigh())
                .groupBy(grouping.key())
                .fetch(mapping(AggregateRow::of));
    }

    /** A scope that adds nothing is an answer too, so every scope has its row. */
    private static Stream<AggregateRow> scopes(List<AggregateRow> levels, Scope widest, Labels labels) {
        Map<String, AggregateRow> byLevel =
                levels.stream().collect(Collectors.toMap(AggregateRow::key, Function.identity()));
        return widest.nested().stream().map(scope -> {
            AggregateRow row = byLevel.get(String.valueOf(scope.level()));
            Totals totals = row == null ? Totals.NONE : row.totals();
            return AggregateRow.of(scope.key(), labels.of("scope." + scope.key()), totals);
        });
    }
}
