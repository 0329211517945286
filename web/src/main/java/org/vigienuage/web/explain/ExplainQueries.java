package org.vigienuage.web.explain;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static org.vigienuage.db.mart.Tables.AWARD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.aggregate.TotalsFields;
import org.vigienuage.web.explain.Explanation.Kind;
import org.vigienuage.web.explain.Explanation.Whole;
import org.vigienuage.web.explain.Explanation.Worth;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.ledger.Ledger;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.ledger.Ledger.Exclusion;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.version.OneVersion;

/** Explains totals. The parts come from the ledger, so an explanation cannot differ from the number it explains. */
@Component
@OneVersion
public class ExplainQueries {

    private final DSLContext database;
    private final LedgerQueries ledgers;

    ExplainQueries(DSLContext database, LedgerQueries ledgers) {
        this.database = database;
        this.ledgers = ledgers;
    }

    public Explanation explain(ContractFilter filter, Assumptions assumptions) {
        Ledger ledger = ledgers.ledger(filter);
        CountedSum awarded = awarded(filter);
        CountedSum total = total(ledger, awarded, assumptions);
        List<Worth> worth = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            CountedSum other = total(ledger, awarded, assumptions.withBasis(basis));
            worth.add(worth(Kind.BASIS, basis.key(), other, total, basis == assumptions.basis()));
        }
        for (Assumption assumption : Assumption.values()) {
            CountedSum other = total(ledger, awarded, assumptions.toggled(assumption));
            boolean isCounted = assumptions.counted().contains(assumption);
            worth.add(worth(Kind.ASSUMPTION, assumption.key(), other, total, isCounted));
        }
        for (Scope scope : Scope.values()) {
            CountedSum other =
                    scope == filter.scope() && !filter.addedOnly() ? total : total(filter, scope, assumptions);
            worth.add(worth(Kind.SCOPE, scope.key(), other, total, scope == filter.scope() && !filter.addedOnly()));
        }
        return new Explanation(assumptions, ledger, total.count(), total.sum(), whole(filter), List.copyOf(worth));
    }

    private CountedSum total(ContractFilter filter, Scope scope, Assumptions assumptions) {
        ContractFilter other = filter.withScope(scope);
        return total(ledgers.ledger(other), awarded(other), assumptions);
    }

    private static CountedSum total(Ledger ledger, CountedSum awarded, Assumptions assumptions) {
        Totals included = ledger.included();
        return switch (assumptions.basis()) {
            case LOW -> new CountedSum(included.awards(), included.low());
            case HIGH -> new CountedSum(included.awards() + inHighAlone(ledger), included.high());
            case AWARDED -> awarded;
            case CENTRAL -> central(ledger, assumptions);
        };
    }

    private static CountedSum central(Ledger ledger, Assumptions assumptions) {
        long awards = ledger.included().awards();
        BigDecimal central = ledger.included().central();
        for (Assumption assumption : assumptions.counted()) {
            Exclusion left = left(ledger, assumption);
            awards += left.awards();
            central = central.add(left.central());
        }
        return new CountedSum(awards, central);
    }

    private static long inHighAlone(Ledger ledger) {
        return left(ledger, Assumption.GROUP_PURCHASE).awards()
                + left(ledger, Assumption.SUSPECT).awards();
    }

    private static Exclusion left(Ledger ledger, Assumption assumption) {
        return ledger.excluded().stream()
                .filter(exclusion -> exclusion.reason().equals(assumption.key()))
                .findFirst()
                .orElseThrow();
    }

    private static Worth worth(Kind kind, String choice, CountedSum other, CountedSum total, boolean isChosen) {
        return new Worth(kind, choice, other.count(), other.sum(), other.sum().subtract(total.sum()), isChosen);
    }

    private CountedSum awarded(ContractFilter filter) {
        TotalsFields sums = new TotalsFields(filter);
        Field<BigDecimal> awarded = sums.money().awarded();
        Condition isKnown = sums.included().and(awarded.isNotNull());
        return database.select(count().filterWhere(isKnown), TotalsFields.dollars(awarded, isKnown))
                .from(AWARD)
                .where(FilterConditions.awards(filter))
                .fetchSingle(mapping((awards, dollars) -> new CountedSum(awards, dollars)));
    }

    private Whole whole(ContractFilter filter) {
        Field<BigDecimal> central = new TotalsFields(filter).money().central();
        var dollars = coalesce(central, inline(BigDecimal.ZERO)).plus(reduction(filter));
        return database.select(count(), TotalsFields.dollars(dollars, trueCondition()))
                .from(AWARD)
                .where(FilterConditions.awards(filter))
                .fetchSingle(mapping((awards, sum) -> new Whole(awards, sum)));
    }

    /** A reduction is told of awards that count. */
    private static Field<BigDecimal> reduction(ContractFilter filter) {
        TotalsFields sums = new TotalsFields(filter);
        return when(sums.included(), sums.money().reduction()).otherwise(inline(BigDecimal.ZERO));
    }
}
