package org.vigienuage.web.aggregate;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;

/** The totals of a group of awards in SQL, written once so that every page and download adds up in the same way. */
public final class TotalsFields {

    /** In all three values. */
    public static final Condition INCLUDED = AWARD.EXCLUSION.isNull();

    /** In the high value. */
    public static final Condition LEFT_IN_HIGH =
            INCLUDED.or(AWARD.EXCLUSION.in(inline("suspect"), inline("group-purchase")));

    private TotalsFields() {}

    /** The totals of whole awards. */
    public static SelectField<Totals> ofAwards() {
        return totals(awards(), low(), central(), high());
    }

    /** The totals of the shares of suppliers; an award counts once however many shares of it are in the group. */
    public static SelectField<Totals> ofShares() {
        return totals(
                shareAwards(),
                dollars(share(AWARD_SUPPLIER.LOW_AMOUNT, AWARD.LOW_AMOUNT), INCLUDED),
                shareCentral(),
                dollars(share(AWARD_SUPPLIER.HIGH_AMOUNT, AWARD.HIGH_AMOUNT), LEFT_IN_HIGH));
    }

    public static Field<Integer> awards() {
        return count().filterWhere(INCLUDED);
    }

    public static Field<BigDecimal> central() {
        return dollars(AWARD.CENTRAL_AMOUNT, INCLUDED);
    }

    public static Field<Integer> shareAwards() {
        return countDistinct(AWARD.AWARD_KEY).filterWhere(INCLUDED);
    }

    public static Field<BigDecimal> shareCentral() {
        return dollars(share(AWARD_SUPPLIER.CENTRAL_AMOUNT, AWARD.CENTRAL_AMOUNT), INCLUDED);
    }

    /** The sum of a money column where a condition holds; the sum of nothing is 0. */
    public static Field<BigDecimal> dollars(Field<BigDecimal> column, Condition where) {
        return coalesce(sum(column).filterWhere(where), inline(BigDecimal.ZERO));
    }

    private static Field<BigDecimal> low() {
        return dollars(AWARD.LOW_AMOUNT, INCLUDED);
    }

    private static Field<BigDecimal> high() {
        return dollars(AWARD.HIGH_AMOUNT, LEFT_IN_HIGH);
    }

    /** An award that names no supplier keeps its own value, so that nothing is lost from the sum. */
    private static Field<BigDecimal> share(Field<BigDecimal> share, Field<BigDecimal> whole) {
        return when(AWARD_SUPPLIER.AWARD_KEY.isNull(), whole).otherwise(share);
    }

    private static SelectField<Totals> totals(
            Field<Integer> awards, Field<BigDecimal> low, Field<BigDecimal> central, Field<BigDecimal> high) {
        return row(awards, low, central, high).mapping(Totals::new);
    }
}
