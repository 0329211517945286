package org.vigienuage.web.aggregate;

import java.math.BigDecimal;

/**
 * One group of awards by two dimensions at once, with totals as in {@link AggregateRow}.
 *
 * @param key of its group by the first dimension
 * @param acrossKey of its group by the second
 */
public record CrossRow(
        String key,
        String label,
        String acrossKey,
        String acrossLabel,
        long awards,
        BigDecimal low,
        BigDecimal central,
        BigDecimal high,
        BigDecimal awarded) {

    static CrossRow of(
            String key, String label, String acrossKey, String acrossLabel, Totals totals, BigDecimal awarded) {
        return new CrossRow(
                key,
                label,
                acrossKey,
                acrossLabel,
                totals.awards(),
                totals.low(),
                totals.central(),
                totals.high(),
                awarded);
    }
}
