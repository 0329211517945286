package org.vigienuage.ingest.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose bodies buy. Only those of Québec are looked up in our lists of bodies and ministries. */
enum Government {
    QUEBEC,
    FEDERAL,
    MUNICIPAL,
    OTHER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Government::key).toList();
    }

    static Optional<Government> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
