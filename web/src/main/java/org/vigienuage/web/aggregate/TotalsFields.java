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
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.CountedMoney;
import org.vigienuage.web.filter.FilterConditions;

/** The totals of a group of awards in SQL, written once so that every page and download adds up in the same way. */
public final class TotalsFields {

    private final Field<String> exclusion;
    private final CountedMoney money;

    /** Of the awards of a selection: what it asks for decides which of two that say the same is left out. */
    public TotalsFields(ContractFilter filter) {
        this.exclusion = FilterConditions.exclusion(filter);
        this.money = CountedMoney.of(filter);
    }

    /** In all three values. */
    public Condition included() {
        return exclusion.isNull();
    }

    /** In the high value. */
    public Condition leftInHigh() {
        return included().or(AWARD.EXCLUSION.in(inline("suspect"), inline("group-purchase")));
    }

    /** Left out for one reason. */
    public Condition excluded(String reason) {
        return exclusion.eq(inline(reason));
    }

    /** What of the money of an award counts in the selection. */
    public CountedMoney money() {
        return money;
    }

    /** The totals of awards, of each what counts of it in the selection. */
    public SelectField<Totals> ofAwards() {
        return totals(awards(), value(Basis.LOW), central(), value(Basis.HIGH));
    }

    /** The totals of the shares of the suppliers that are joined, which are those that the selection asks for; an award counts once however many shares of it are in the group. */
    public SelectField<Totals> ofShares() {
        return totals(shareAwards(), shareValue(Basis.LOW), shareCentral(), shareValue(Basis.HIGH));
    }

    public Field<Integer> awards() {
        return count().filterWhere(included());
    }

    public Field<BigDecimal> central() {
        return value(Basis.CENTRAL);
    }

    public Field<Integer> shareAwards() {
        return countDistinct(AWARD.AWARD_KEY).filterWhere(included());
    }

    public Field<BigDecimal> shareCentral() {
        return shareValue(Basis.CENTRAL);
    }

    /** The totals of awards, or of the shares of the suppliers that are joined. */
    SelectField<Totals> totals(boolean byShares) {
        return byShares ? ofShares() : ofAwards();
    }

    /** One of the values of awards, or of the shares of the suppliers that are joined. */
    Field<BigDecimal> value(Basis basis, boolean byShares) {
        return byShares ? shareValue(basis) : value(basis);
    }

    private Field<BigDecimal> value(Basis basis) {
        return switch (basis) {
            case CENTRAL -> dollars(money.central(), included());
            case LOW -> dollars(money.low(), included());
            case HIGH -> dollars(money.high(), leftInHigh());
            case AWARDED -> dollars(money.awarded(), included());
        };
    }

    private Field<BigDecimal> shareValue(Basis basis) {
        return switch (basis) {
            case CENTRAL -> dollars(share(AWARD_SUPPLIER.CENTRAL_AMOUNT, AWARD.CENTRAL_AMOUNT), included());
            case LOW -> dollars(share(AWARD_SUPPLIER.LOW_AMOUNT, AWARD.LOW_AMOUNT), included());
            case HIGH -> dollars(share(AWARD_SUPPLIER.HIGH_AMOUNT, AWARD.HIGH_AMOUNT), leftInHigh());
            case AWARDED -> dollars(share(AWARD_SUPPLIER.AWARDED_AMOUNT, AWARD.AWARDED_AMOUNT), included());
        };
    }

    /** The sum of a money column where a condition holds; the sum of nothing is 0. */
    public static Field<BigDecimal> dollars(Field<BigDecimal> column, Condition where) {
        return coalesce(sum(column).filterWhere(where), inline(BigDecimal.ZERO));
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
