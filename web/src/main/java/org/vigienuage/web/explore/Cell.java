package org.vigienuage.web.explore;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.CrossRow;

/**
 * One group of awards, by one dimension or two.
 *
 * @param acrossKey its group by the second dimension; null where there is none
 * @param value what is drawn: dollars or awards; null where dollars cannot be put in those of another year
 */
record Cell(
        String key,
        String label,
        @Nullable String acrossKey,
        @Nullable String acrossLabel,
        long awards,
        BigDecimal low,
        BigDecimal central,
        BigDecimal high,
        BigDecimal awarded,
        @Nullable BigDecimal value) {

    static Cell of(AggregateRow row) {
        return new Cell(
                row.key(),
                row.label(),
                null,
                null,
                row.awards(),
                row.low(),
                row.central(),
                row.high(),
                row.awarded(),
                null);
    }

    static Cell of(CrossRow row) {
        return new Cell(
                row.key(),
                row.label(),
                row.acrossKey(),
                row.acrossLabel(),
                row.awards(),
                row.low(),
                row.central(),
                row.high(),
                row.awarded(),
                null);
    }

    Cell valued(@Nullable BigDecimal drawn) {
        return new Cell(key, label, acrossKey, acrossLabel, awards, low, central, high, awarded, drawn);
    }

    BigDecimal dollars(Basis basis) {
        return switch (basis) {
            case CENTRAL -> central;
            case LOW -> low;
            case HIGH -> high;
            case AWARDED -> awarded;
        };
    }

    /** What is drawn, in sums: what is not known adds nothing. */
    BigDecimal drawn() {
        return value == null ? BigDecimal.ZERO : value;
    }
}
