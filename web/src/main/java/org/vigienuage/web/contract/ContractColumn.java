package org.vigienuage.web.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What lists of awards can be ordered by. */
public enum ContractColumn {
    CENTRAL,
    DATE,
    SUPPLIER,
    ORGANIZATION,
    TITLE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ContractColumn> parseOptional(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }
}
