package org.vigienuage.web.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be found, in the order it is shown. */
public enum FoundKind {
    SUPPLIER,
    MAKER,
    ORGANIZATION,
    MINISTRY,
    CONTRACT;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
