package org.vigienuage.web.filter;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;
import static org.vigienuage.db.mart.Tables.UNATTACHED;

import java.util.Collection;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The filter as a condition over the current rows of the mart. */
public final class FilterConditions {

    private static final Pattern SEAO_NUMBER = Pattern.compile("\\d+");

    private FilterConditions() {}

    /** Over {@code mart.award}. */
    public static Condition awards(ContractFilter filter) {
        return AWARD.VALID_TO
                .isNull()
                .and(within(filter, AWARD.SCOPE_LEVEL))
                .and(between(filter.from(), AWARD.BUCKET_DATE, filter.to()))
                .and(suppliedByAny(filter.suppliers()))
                .and(oneOf(filter.ministries(), AWARD.MINISTRY_KEY))
                .and(oneOf(filter.organizations(), AWARD.ORGANIZATION_KEY))
                .and(oneOf(filter.methods(), AWARD.METHOD_KEY))
                .and(says(filter.text(), AWARD.SEARCH, AWARD.SEAO_NUMBER))
                .and(between(filter.min(), AWARD.CENTRAL_AMOUNT, filter.max()));
    }

    /**
     * Over {@code mart.unattached}, where a fact has a date and dollars of its own. An orphan has no known organization,
     * ministry or method, so a filter on one of these leaves it out.
     */
    public static Condition unattached(ContractFilter filter) {
        return UNATTACHED
                .VALID_TO
                .isNull()
                .and(within(filter, UNATTACHED.SCOPE_LEVEL))
                .and(between(filter.from(), UNATTACHED.FACT_DATE, filter.to()))
                .and(oneOf(filter.suppliers(), UNATTACHED.SUPPLIER_KEY))
                .and(oneOf(filter.ministries(), UNATTACHED.MINISTRY_KEY))
                .and(oneOf(filter.organizations(), UNATTACHED.ORGANIZATION_KEY))
                .and(oneOf(filter.methods(), UNATTACHED.METHOD_KEY))
                .and(says(filter.text(), UNATTACHED.SEARCH, UNATTACHED.SEAO_NUMBER))
                .and(between(filter.min(), UNATTACHED.FACT_AMOUNT, filter.max()));
    }

    /** The words typed, found by their beginnings in a search column of the mart. */
    public static Condition matches(Field<Object> search, String typed) {
        return condition("{0} @@ mart.search_query({1})", search, val(typed));
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

    private static Condition oneOf(Collection<String> keys, Field<String> field) {
        return keys.isEmpty() ? noCondition() : field.in(keys);
    }

    private static Condition suppliedByAny(Collection<String> keys) {
        return keys.isEmpty()
                ? noCondition()
                : exists(selectOne()
                        .from(AWARD_SUPPLIER)
                        .where(AWARD_SUPPLIER.AWARD_KEY.eq(AWARD.AWARD_KEY))
                        .and(AWARD_SUPPLIER.VALID_TO.isNull())
                        .and(AWARD_SUPPLIER.SUPPLIER_KEY.in(keys)));
    }

    private static Condition says(@Nullable String text, Field<Object> search, Field<String> seaoNumber) {
        if (text == null) {
            return noCondition();
        }
        Condition words = matches(search, text);
        return SEAO_NUMBER.matcher(text).matches() ? words.or(seaoNumber.eq(text)) : words;
    }
}
