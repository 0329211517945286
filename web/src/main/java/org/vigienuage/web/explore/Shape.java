package org.vigienuage.web.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Dimension;

/** Ways to draw totals. */
enum Shape {
    RANKED,
    YEARS,
    PARTS,
    SERIES,
    MATRIX,
    FLOW;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Shape> parseOptional(@Nullable String key) {
        return Arrays.stream(values()).filter(shape -> shape.key().equals(key)).findFirst();
    }

    /** Those that fit, the usual one first. */
    static List<Shape> of(Dimension by, @Nullable Dimension across) {
        if (across == null) {
            return by.isPeriod() ? List.of(YEARS, RANKED) : List.of(RANKED, PARTS);
        }
        return across.isPeriod() || by.isPeriod() ? List.of(SERIES, MATRIX) : List.of(MATRIX, FLOW);
    }
}
