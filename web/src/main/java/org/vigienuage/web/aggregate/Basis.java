package org.vigienuage.web.aggregate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which value of an award is added up. */
public enum Basis {
    /** The latest that is known. */
    CENTRAL,
    LOW,
    HIGH,
    /** As it was awarded, whatever came after. */
    AWARDED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Basis> parseOptional(String key) {
        return Arrays.stream(values()).filter(basis -> basis.key().equals(key)).findFirst();
    }
}
