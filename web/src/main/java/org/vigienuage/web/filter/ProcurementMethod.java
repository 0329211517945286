package org.vigienuage.web.filter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an award was made, as the mart names it. */
public enum ProcurementMethod {
    OPEN,
    INVITATION,
    DIRECT,
    INFRASTRUCTURE,
    GROUP_PURCHASE,
    QUALIFIED,
    UNKNOWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProcurementMethod> parseOptional(String key) {
        return Arrays.stream(values())
                .filter(method -> method.key().equals(key))
                .findFirst();
    }
}
