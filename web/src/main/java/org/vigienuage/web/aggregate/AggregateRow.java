package org.vigienuage.web.aggregate;

import java.math.BigDecimal;

/**
 * One group of awards, as {@link Totals} but named.
 *
 * @param awarded the values at the time of the award, where they are known, of the awards that count in {@code central}
 */
public record AggregateRow(
        String key,
        String label,
        long awards,
        BigDecimal low,
        BigDecimal central,
        BigDecimal high,
        BigDecimal awarded) {

    /** The key of the one row that holds all natural persons: they are counted, and none of them is listed. */
    public static final String NATURAL_PERSONS = "natural-persons";

    /** Whether there is something of this key that can be asked for. */
    public boolean canBeAskedFor() {
        return !key.equals(NATURAL_PERSONS);
    }

    /** One of its values. */
    public BigDecimal value(Basis basis) {
        return switch (basis) {
            case CENTRAL -> central;
            case LOW -> low;
            case HIGH -> high;
            case AWARDED -> awarded;
        };
    }

    static AggregateRow of(String key, String label, Totals totals, BigDecimal awarded) {
        return new AggregateRow(key, label, totals.awards(), totals.low(), totals.central(), totals.high(), awarded);
    }

    /** A group without awards. */
    static AggregateRow none(String key, String label) {
        return of(key, label, Totals.NONE, BigDecimal.ZERO);
    }
}
