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
import org.vigienuage.web.aggregate.TotalsFields;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.ledger.Ledger.Exclusion;

/** The entries of the ledger in SQL. */
final class LedgerFields {

    static final Condition UNKNOWN = AWARD.EXCLUSION.eq(inline("unknown"));

    private LedgerFields() {}

    static SelectField<CountedSum> awardedKnown() {
        return countedSum(AWARD.AWARDED_AMOUNT, AWARD.AWARDED_AMOUNT.isNotNull());
    }

    static SelectField<CountedSum> included() {
        return countedSum(AWARD.CENTRAL_AMOUNT, TotalsFields.INCLUDED);
    }

    static SelectField<CountedSum> direct() {
        return countedSum(AWARD.CENTRAL_AMOUNT, TotalsFields.INCLUDED.and(AWARD.METHOD_KEY.eq(inline("direct"))));
    }

    static SelectField<Exclusion> excluded(String reason) {
        Condition isExcluded = AWARD.EXCLUSION.eq(inline(reason));
        return row(count().filterWhere(isExcluded), TotalsFields.dollars(AWARD.CENTRAL_AMOUNT, isExcluded))
                .mapping((awards, central) -> new Exclusion(reason, awards, central));
    }

    /** Dollars that awards of one notice share: they leave no award out. */
    static SelectField<Exclusion> sharedCeiling() {
        return TotalsFields.dollars(AWARD.REDUCTION_AMOUNT, TotalsFields.INCLUDED)
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
