package org.vigienuage.web.filter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A body answers to one ministry when it awards, and perhaps to another today: which of them a question means. */
public enum MinistryOn {
    AWARD,
    TODAY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MinistryOn> parseOptional(String key) {
        return Arrays.stream(values()).filter(date -> date.key().equals(key)).findFirst();
    }
}
