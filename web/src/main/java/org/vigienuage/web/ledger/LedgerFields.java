package org.vigienuage.web.ledger;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.UNATTACHED;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.aggregate.TotalsFields;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.ledger.Ledger.Exclusion;

/** The entries of the ledger in SQL. */
final class LedgerFields {

    static final Condition UNKNOWN = AWARD.EXCLUSION.eq(inline("unknown"));

    private final TotalsFields sums;

    LedgerFields(ContractFilter filter) {
        this.sums = new TotalsFields(filter);
    }

    SelectField<Totals> totals() {
        return sums.ofAwards();
    }

    SelectField<CountedSum> awardedKnown() {
        return countedSum(sums.money().awarded(), AWARD.AWARDED_AMOUNT.isNotNull());
    }

    SelectField<CountedSum> included() {
        return countedSum(sums.money().central(), sums.included());
    }

    SelectField<CountedSum> direct() {
        return countedSum(sums.money().central(), sums.included().and(AWARD.METHOD_KEY.eq(inline("direct"))));
    }

    SelectField<Exclusion> excluded(String reason) {
        Condition isExcluded = sums.excluded(reason);
        return row(
                        count().filterWhere(isExcluded),
                        TotalsFields.dollars(sums.money().central(), isExcluded))
                .mapping((awards, central) -> new Exclusion(reason, awards, central));
    }

    /** Dollars that awards of one notice share: they leave no award out. */
    SelectField<Exclusion> sharedCeiling() {
        return TotalsFields.dollars(sums.money().reduction(), sums.included())
                .convertFrom(dollars -> new Exclusion("shared-ceiling", 0, dollars));
    }

    static SelectField<CountedSum> unattached(String fate, String fact) {
        Condition isSuch = UNATTACHED.FATE.eq(inline(fate)).and(UNATTACHED.FACT.eq(inline(fact)));
        return countedSum(UNATTACHED.FACT_AMOUNT, isSuch);
    }

    private static SelectField<CountedSum> countedSum(Field<BigDecimal> column, Condition where) {
        return row(count().filterWhere(where), TotalsFields.dollars(column, where))
                .mapping(CountedSum::new);
    }
}
