package org.vigienuage.web.aggregate;

import java.math.BigDecimal;

/** One group of awards, as {@link Totals} but named. */
public record AggregateRow(String key, String label, long awards, BigDecimal low, BigDecimal central, BigDecimal high) {

    static AggregateRow of(String key, String label, Totals totals) {
        return new AggregateRow(key, label, totals.awards(), totals.low(), totals.central(), totals.high());
    }

    Totals totals() {
        return new Totals(awards, low, central, high);
    }
}
