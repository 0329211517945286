package org.vigienuage.web.aggregate;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;
import static org.vigienuage.db.mart.Tables.DATA_SOURCE;
import static org.vigienuage.db.mart.Tables.MAKER;
import static org.vigienuage.db.mart.Tables.ORGANIZATION;
import static org.vigienuage.db.mart.Tables.SUPPLIER;

import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.VersionQueries;

/**
 * What each value of a facet would hold under the rest of a filter: the keys that the facet has already do not count, so a reader
 * sees what choosing another one adds.
 */
@Component
@OneVersion
public class FacetQueries {

    private static final Comparator<AggregateRow> MOST_FIRST = Comparator.comparing(AggregateRow::awards)
            .reversed()
            .thenComparing(AggregateRow::label)
            .thenComparing(AggregateRow::key);

    private final DSLContext database;
    private final VersionQueries versions;

    FacetQueries(DSLContext database, VersionQueries versions) {
        this.database = database;
        this.versions = versions;
    }

    /**
     * Values that can be asked for and hold something, the ones of most awards first, as of the version of the filter.
     *
     * @param typed beginnings of words of their names, null for all
     */
    public List<AggregateRow> slice(
            Facet facet, ContractFilter filter, @Nullable String typed, Language language, int offset, int limit) {
        versions.pin(filter.version());
        ContractFilter rest = filter.with(facet, List.of());
        Grouping grouping = Grouping.by(dimension(facet), rest, language);
        TotalsFields sums = new TotalsFields(rest);
        return database
                .select(
                        grouping.key(),
                        grouping.label(),
                        sums.totals(grouping.byShares()),
                        sums.value(Basis.AWARDED, grouping.byShares()))
                .from(Grouping.from(rest, grouping))
                .where(FilterConditions.awards(facet == Facet.SOURCE ? ofEverySource(rest) : rest))
                .and(sums.leftInHigh())
                .and(askable(facet))
                .and(typed == null ? noCondition() : named(facet, typed))
                .groupBy(grouping.key())
                .having(typed == null || hasSearch(facet) ? noCondition() : labelled(grouping, typed))
                .fetch(mapping(AggregateRow::of))
                .stream()
                .sorted(MOST_FIRST)
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private static Dimension dimension(Facet facet) {
        return switch (facet) {
            case SUPPLIER -> Dimension.SUPPLIER;
            case MAKER -> Dimension.MAKER;
            case JURISDICTION -> Dimension.JURISDICTION;
            case MINISTRY -> Dimension.MINISTRY;
            case ORGANIZATION -> Dimension.ORGANIZATION;
            case SECTOR -> Dimension.SECTOR;
            case METHOD -> Dimension.METHOD;
            case SERVICE -> Dimension.SERVICE;
            case SOURCE -> Dimension.SOURCE;
            case COUNTED -> throw new IllegalArgumentException("The ledger counts its own entries");
        };
    }

    /** No source asked for means SEAO, but each of the others would hold something too. */
    private ContractFilter ofEverySource(ContractFilter rest) {
        return rest.with(
                Facet.SOURCE,
                database.selectDistinct(DATA_SOURCE.SOURCE_KEY)
                        .from(DATA_SOURCE)
                        .fetch(DATA_SOURCE.SOURCE_KEY));
    }

    /** Some groups have no key to ask for them by. */
    private static Condition askable(Facet facet) {
        return switch (facet) {
            case SUPPLIER -> AWARD_SUPPLIER.SUPPLIER_KEY.isNotNull().and(SUPPLIER.IS_NATURAL_PERSON.isFalse());
            case SERVICE -> AWARD.SERVICE_MODEL.isNotNull();
            default -> noCondition();
        };
    }

    private static boolean hasSearch(Facet facet) {
        return facet == Facet.SUPPLIER || facet == Facet.MAKER || facet == Facet.ORGANIZATION;
    }

    private static Condition named(Facet facet, String typed) {
        return switch (facet) {
            case SUPPLIER -> FilterConditions.matches(SUPPLIER.SEARCH, typed);
            case MAKER -> FilterConditions.matches(MAKER.SEARCH, typed);
            case ORGANIZATION -> FilterConditions.matches(ORGANIZATION.SEARCH, typed);
            default -> noCondition();
        };
    }

    private static Condition labelled(Grouping grouping, String typed) {
        return FilterConditions.matches(field("mart.search_vector({0})", Object.class, grouping.label()), typed);
    }
}
