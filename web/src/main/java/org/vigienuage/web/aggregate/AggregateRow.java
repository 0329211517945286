package org.vigienuage.web.aggregate;

import java.math.BigDecimal;

/** One group of awards, as {@link Totals} but named. */
public record AggregateRow(String key, String label, long awards, BigDecimal low, BigDecimal central, BigDecimal high) {

    /** The key of the one row that holds all natural persons: they are counted, and none of them is listed. */
    public static final String NATURAL_PERSONS = "natural-persons";

    /** Whether there is something of this key that can be asked for. */
    public boolean canBeAskedFor() {
        return !key.equals(NATURAL_PERSONS);
    }

    static AggregateRow of(String key, String label, Totals totals) {
        return new AggregateRow(key, label, totals.awards(), totals.low(), totals.central(), totals.high());
    }

    Totals totals() {
        return new Totals(awards, low, central, high);
    }
}
