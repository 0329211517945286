package org.vigienuage.web.aggregate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One supplier or public body in a ranked list, with its totals.
 *
 * @param first bucket date of its first award, null when no award has one
 * @param last bucket date of its last award
 */
public record RankedRow(
        String key,
        String name,
        long awards,
        BigDecimal low,
        BigDecimal central,
        BigDecimal high,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    static RankedRow of(String key, String name, Totals totals, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new RankedRow(key, name, totals.awards(), totals.low(), totals.central(), totals.high(), first, last);
    }
}
