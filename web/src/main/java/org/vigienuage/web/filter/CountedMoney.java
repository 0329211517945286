package org.vigienuage.web.filter;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;

import java.math.BigDecimal;
import org.jooq.Field;

/**
 * What of the money of an award counts in a selection, over {@code mart.award}: the whole of it, or, where the selection asks for
 * suppliers or for who controls them, the equal shares of those alone. So a value counts once, and the totals of all
 * suppliers of an award add up to the award.
 */
public record CountedMoney(
        Field<BigDecimal> awarded,
        Field<BigDecimal> low,
        Field<BigDecimal> central,
        Field<BigDecimal> high,
        Field<BigDecimal> reduction) {

    private static final CountedMoney WHOLE = new CountedMoney(
            AWARD.AWARDED_AMOUNT, AWARD.LOW_AMOUNT, AWARD.CENTRAL_AMOUNT, AWARD.HIGH_AMOUNT, AWARD.REDUCTION_AMOUNT);

    public static CountedMoney of(ContractFilter filter) {
        boolean ofSome = !filter.keys(Facet.SUPPLIER).isEmpty()
                || !filter.keys(Facet.JURISDICTION).isEmpty();
        return ofSome
                ? new CountedMoney(
                        shares(filter, AWARD_SUPPLIER.AWARDED_AMOUNT),
                        shares(filter, AWARD_SUPPLIER.LOW_AMOUNT),
                        shares(filter, AWARD_SUPPLIER.CENTRAL_AMOUNT),
                        shares(filter, AWARD_SUPPLIER.HIGH_AMOUNT),
                        shares(filter, AWARD_SUPPLIER.REDUCTION_AMOUNT))
                : WHOLE;
    }

    private static Field<BigDecimal> shares(ContractFilter filter, Field<BigDecimal> share) {
        return field(select(sum(share))
                .from(AWARD_SUPPLIER)
                .where(AWARD_SUPPLIER.AWARD_KEY.eq(AWARD.AWARD_KEY))
                .and(FilterConditions.sellers(filter)));
    }
}
