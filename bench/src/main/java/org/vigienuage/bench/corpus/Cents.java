package org.vigienuage.bench.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sums of cents that may be unknown. */
final class Cents {

    private Cents() {}

    static @Nullable Long first(@Nullable Long... choices) {
        return Arrays.stream(choices).filter(Objects::nonNull).findFirst().orElse(null);
    }

    static @Nullable Long greatest(@Nullable Long... choices) {
        return Arrays.stream(choices)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .orElse(null);
    }

    static @Nullable Long least(@Nullable Long... choices) {
        return Arrays.stream(choices)
                .filter(Objects::nonNull)
                .min(Long::compare)
                .orElse(null);
    }

    /** Unknown when one of them is. */
    static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : Long.valueOf(one + other);
    }

    static long orZero(@Nullable Long dollars) {
        return dollars == null ? 0 : dollars;
    }

    /** A part of a whole by weight, to the cent. */
    static long share(long whole, long weight, long totalWeight) {
        return BigDecimal.valueOf(whole)
                .multiply(BigDecimal.valueOf(weight))
                .divide(BigDecimal.valueOf(totalWeight), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    static String dollars(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
