package org.vigienuage.ingest.classify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules read about one award, expense or final; texts are normalised. */
record Subject(
        List<String> titles,
        List<String> expenses,
        List<String> rationales,
        List<String> suppliers,
        @Nullable String unspsc,
        @Nullable String category,
        @Nullable String disposition,
        @Nullable String method,
        boolean isMunicipal) {

    /** From texts as published, NULL where there are none; expenses are one a line. */
    static Subject published(
            @Nullable String title,
            @Nullable String expenses,
            @Nullable String rationale,
            List<String> suppliers,
            @Nullable String unspsc,
            @Nullable String category,
            @Nullable String disposition,
            @Nullable String method,
            boolean isMunicipal) {
        return new Subject(
                normalized(title),
                expenses == null
                        ? List.of()
                        : expenses.lines()
                                .map(TextNormalizer::normalize)
                                .distinct()
                                .toList(),
                normalized(rationale),
                suppliers,
                unspsc,
                category,
                disposition,
                method,
                isMunicipal);
    }

    private static List<String> normalized(@Nullable String text) {
        return text == null ? List.of() : List.of(TextNormalizer.normalize(text));
    }
}
