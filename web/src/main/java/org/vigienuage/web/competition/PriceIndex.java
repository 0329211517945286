package org.vigienuage.web.competition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * A price index that was declared as a source.
 *
 * @param madeUp whether it was invented to try the computation
 * @param values mean of each calendar year
 */
public record PriceIndex(
        String id,
        String title,
        String publisher,
        String pageUrl,
        String licenceName,
        LocalDate retrievedOn,
        boolean madeUp,
        NavigableMap<Integer, BigDecimal> values) {

    /** The year whose dollars constant dollars are. */
    public int baseYear() {
        return values.lastKey();
    }

    /** Dollars of a year in dollars of the base year, to the cent; null where the index lacks that year. */
    public @Nullable BigDecimal constant(BigDecimal dollars, int year) {
        BigDecimal then = values.get(year);
        return then == null
                ? null
                : dollars.multiply(values.lastEntry().getValue()).divide(then, 2, RoundingMode.HALF_UP);
    }
}
