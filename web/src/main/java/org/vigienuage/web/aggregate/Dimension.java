package org.vigienuage.web.aggregate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What totals can be split by. */
public enum Dimension {
    YEAR,
    FISCAL_YEAR,
    SUPPLIER,
    MAKER,
    JURISDICTION,
    /** Of the makers, whoever sells. */
    MAKER_JURISDICTION,
    MINISTRY,
    ORGANIZATION,
    SECTOR,
    METHOD,
    SERVICE,
    SOURCE,
    SCOPE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its groups follow one another in time. */
    public boolean isPeriod() {
        return this == YEAR || this == FISCAL_YEAR;
    }

    public static Optional<Dimension> parseOptional(String key) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.key().equals(key))
                .findFirst();
    }
}
