package org.vigienuage.web.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.ledger.Ledger;
import org.vigienuage.web.ledger.Ledger.CountedSum;

/** One entry of the ledger as a line of a file; what an entry does not have is null. */
record LedgerLine(
        String entry,
        long count,
        @Nullable BigDecimal low,
        @Nullable BigDecimal central,
        @Nullable BigDecimal high,
        @Nullable BigDecimal sum) {

    static List<LedgerLine> of(Ledger ledger) {
        List<LedgerLine> lines = new ArrayList<>();
        lines.add(counted("awards", ledger.awards()));
        lines.add(counted("unknown", ledger.unknown()));
        lines.add(summed("awarded_known", ledger.awardedKnown()));
        lines.add(included(ledger.included()));
        ledger.excluded()
                .forEach(excluded -> lines.add(new LedgerLine(
                        "excluded_" + excluded.reason().replace('-', '_'),
                        excluded.awards(),
                        null,
                        excluded.central(),
                        null,
                        null)));
        lines.add(summed("orphan_finals", ledger.orphanFinals()));
        lines.add(summed("orphan_expenses", ledger.orphanExpenses()));
        lines.add(summed("unmatched_finals", ledger.unmatched().finals()));
        lines.add(summed("unmatched_expenses", ledger.unmatched().expenses()));
        return lines;
    }

    private static LedgerLine counted(String entry, long count) {
        return new LedgerLine(entry, count, null, null, null, null);
    }

    private static LedgerLine summed(String entry, CountedSum counted) {
        return new LedgerLine(entry, counted.count(), null, null, null, counted.sum());
    }

    private static LedgerLine included(Totals totals) {
        return new LedgerLine("included", totals.awards(), totals.low(), totals.central(), totals.high(), null);
    }
}
