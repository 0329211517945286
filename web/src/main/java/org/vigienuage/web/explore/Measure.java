package org.vigienuage.web.explore;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is counted. */
enum Measure {
    DOLLARS,
    AWARDS;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Measure of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(measure -> measure.key().equals(key))
                .findFirst()
                .orElse(DOLLARS);
    }
}
