package org.vigienuage.bench.corpus;

import java.util.Map;
import java.util.stream.Collectors;

/** SEAO's categories. */
final class Categories {

    private static final Map<String, String> LABELS = WordList.rows("categories.csv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(0) + " - " + row.get(1)));

    private Categories() {}

    static String label(String code) {
        return LABELS.getOrDefault(code, code);
    }
}
