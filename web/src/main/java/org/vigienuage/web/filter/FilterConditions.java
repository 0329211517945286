package org.vigienuage.web.filter;

import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;
import static org.vigienuage.db.mart.Tables.SUPPLIER_REDIRECT;
import static org.vigienuage.db.mart.Tables.UNATTACHED;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The filter as a condition over the mart. */
public final class FilterConditions {

    private static final Pattern SEAO_NUMBER = Pattern.compile("\\d+");

    /** The exclusion of an award that another source of the selection states too. */
    public static final String DUPLICATE = "duplicate";

    private FilterConditions() {}

    /** Over {@code mart.award}. */
    public static Condition awards(ContractFilter filter) {
        return within(filter, AWARD.SCOPE_LEVEL)
                .and(publishedBy(filter, AWARD.SOURCE_KEY))
                .and(between(filter.from(), AWARD.BUCKET_DATE, filter.to()))
                .and(sold(filter))
                .and(oneOf(filter, Facet.MAKER, AWARD.MAKER_KEY))
                .and(oneOf(filter, Facet.MINISTRY, ministry(filter)))
                .and(oneOf(filter, Facet.ORGANIZATION, AWARD.ORGANIZATION_KEY))
                .and(oneOf(filter, Facet.SECTOR, known(AWARD.SECTOR)))
                .and(oneOf(filter, Facet.METHOD, AWARD.METHOD_KEY))
                .and(oneOf(filter, Facet.SERVICE, AWARD.SERVICE_MODEL))
                .and(counted(filter))
                .and(says(filter.text(), AWARD.SEARCH, AWARD.SEAO_NUMBER))
                .and(between(filter.min(), AWARD.CENTRAL_AMOUNT, filter.max()));
    }

    /**
     * Over {@code mart.unattached}, where a fact has a date and dollars of its own. An orphan has no known organization,
     * ministry, sector or method, so a filter on one of these leaves it out; no fact is an award that counts or does not.
     */
    public static Condition unattached(ContractFilter filter) {
        Field<String> ministry =
                filter.ministryOn() == MinistryOn.TODAY ? UNATTACHED.CURRENT_MINISTRY_KEY : UNATTACHED.MINISTRY_KEY;
        return within(filter, UNATTACHED.SCOPE_LEVEL)
                .and(publishedBy(filter, UNATTACHED.SOURCE_KEY))
                .and(between(filter.from(), UNATTACHED.FACT_DATE, filter.to()))
                .and(soldBy(filter, UNATTACHED.SUPPLIER_KEY))
                .and(oneOf(filter, Facet.JURISDICTION, UNATTACHED.JURISDICTION))
                .and(oneOf(filter, Facet.MAKER, UNATTACHED.MAKER_KEY))
                .and(oneOf(filter, Facet.MINISTRY, ministry))
                .and(oneOf(filter, Facet.ORGANIZATION, UNATTACHED.ORGANIZATION_KEY))
                .and(oneOf(filter, Facet.SECTOR, UNATTACHED.SECTOR))
                .and(oneOf(filter, Facet.METHOD, UNATTACHED.METHOD_KEY))
                .and(oneOf(filter, Facet.SERVICE, UNATTACHED.SERVICE_MODEL))
                .and(filter.keys(Facet.COUNTED).isEmpty() ? noCondition() : falseCondition())
                .and(says(filter.text(), UNATTACHED.SEARCH, UNATTACHED.SEAO_NUMBER))
                .and(between(filter.min(), UNATTACHED.FACT_AMOUNT, filter.max()));
    }

    /** The ministry that a filter means, of {@code mart.award}. */
    public static Field<String> ministry(ContractFilter filter) {
        return filter.ministryOn() == MinistryOn.TODAY ? AWARD.CURRENT_MINISTRY_KEY : AWARD.MINISTRY_KEY;
    }

    /** Over {@code mart.award_supplier}: the suppliers that a selection asks for, by their keys and by who controls them. */
    public static Condition sellers(ContractFilter filter) {
        return soldBy(filter, AWARD_SUPPLIER.SUPPLIER_KEY)
                .and(oneOf(filter, Facet.JURISDICTION, AWARD_SUPPLIER.JURISDICTION));
    }

    /** A key that a supplier had before it was joined with another still finds it: an address that was cited stays good. */
    private static Condition soldBy(ContractFilter filter, Field<String> supplier) {
        List<String> keys = filter.keys(Facet.SUPPLIER);
        return keys.isEmpty()
                ? noCondition()
                : supplier.in(keys)
                        .or(supplier.in(select(SUPPLIER_REDIRECT.SUPPLIER_KEY)
                                .from(SUPPLIER_REDIRECT)
                                .where(SUPPLIER_REDIRECT.FORMER_KEY.in(keys))));
    }

    /** The words typed, found by their beginnings in a search column of the mart. */
    public static Condition matches(Field<Object> search, String typed) {
        return condition("{0} @@ mart.search_query({1})", search, val(typed));
    }

    /**
     * Why an award is left out of a selection, NULL when it is not. Where a selection asks for several sources, an award that
     * restates one of another source asked for is a duplicate, unless it is left out for a reason of its own.
     */
    public static Field<String> exclusion(ContractFilter filter) {
        List<String> sources = filter.keys(Facet.SOURCE);
        if (sources.size() < 2) {
            return AWARD.EXCLUSION;
        }
        Condition isTwice =
                arrayOverlap(AWARD.DUPLICATE_SOURCES, val(sources.toArray(String[]::new), AWARD.DUPLICATE_SOURCES));
        return coalesce(AWARD.EXCLUSION, when(isTwice, inline(DUPLICATE)));
    }

    private static Condition within(ContractFilter filter, Field<Short> level) {
        Scope scope = filter.scope();
        if (filter.addedOnly()) {
            return level.eq(scope.level());
        }
        return scope == Scope.ALL ? noCondition() : level.le(scope.level());
    }

    private static <T> Condition between(@Nullable T least, Field<T> field, @Nullable T largest) {
        return (least == null ? noCondition() : field.ge(least))
                .and(largest == null ? noCondition() : field.le(largest));
    }

    private static Condition oneOf(ContractFilter filter, Facet facet, Field<String> field) {
        List<String> keys = filter.keys(facet);
        return keys.isEmpty() ? noCondition() : field.in(keys);
    }

    /** Any of these entries of the ledger; awards under a shared ceiling are among the included ones. */
    private static Condition counted(ContractFilter filter) {
        Field<String> exclusion = exclusion(filter);
        List<String> entries = filter.keys(Facet.COUNTED);
        return entries.isEmpty()
                ? noCondition()
                : or(entries.stream()
                        .map(entry -> switch (entry) {
                            case "included" -> exclusion.isNull();
                            case "shared-ceiling" ->
                                exclusion.isNull().and(AWARD.REDUCTION_AMOUNT.ne(inline(BigDecimal.ZERO)));
                            default -> exclusion.eq(entry);
                        })
                        .toList());
    }

    /** SEAO stands alone unless other sources are asked for by name. */
    private static Condition publishedBy(ContractFilter filter, Field<String> source) {
        List<String> keys = filter.keys(Facet.SOURCE);
        return keys.isEmpty() ? source.eq(Facet.SEAO) : source.in(keys);
    }

    private static Field<String> known(Field<String> field) {
        return coalesce(field, inline("unknown"));
    }

    /** By one supplier that is all that is asked of suppliers. */
    private static Condition sold(ContractFilter filter) {
        boolean byAny = filter.keys(Facet.SUPPLIER).isEmpty()
                && filter.keys(Facet.JURISDICTION).isEmpty();
        return byAny
                ? noCondition()
                : exists(selectOne()
                        .from(AWARD_SUPPLIER)
                        .where(AWARD_SUPPLIER.AWARD_KEY.eq(AWARD.AWARD_KEY))
                        .and(sellers(filter)));
    }

    private static Condition says(@Nullable String text, Field<Object> search, Field<String> seaoNumber) {
        if (text == null) {
            return noCondition();
        }
        Condition words = matches(search, text);
        return SEAO_NUMBER.matcher(text).matches() ? words.or(seaoNumber.eq(text)) : words;
    }
}
