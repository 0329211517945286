package org.vigienuage.ingest.classify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules read about one award, expense or final; texts are normalised and scanned. */
record Subject(
        List<ScannedText> titles,
        List<ScannedText> expenses,
        List<ScannedText> rationales,
        List<ScannedText> supplierNames,
        List<String> suppliers,
        @Nullable String unspsc,
        @Nullable String category,
        @Nullable String disposition,
        @Nullable String method,
        boolean isMunicipal) {

    /** From texts as published, NULL where there are none; several of them one a line. */
    static Subject published(
            PatternTable patterns,
            @Nullable String title,
            @Nullable String expenses,
            @Nullable String rationale,
            @Nullable String supplierNames,
            List<String> suppliers,
            @Nullable String unspsc,
            @Nullable String category,
            @Nullable String disposition,
            @Nullable String method,
            boolean isMunicipal) {
        return new Subject(
                scanned(title, patterns),
                scanned(expenses, patterns),
                scanned(rationale, patterns),
                scanned(supplierNames, patterns),
                suppliers,
                unspsc,
                category,
                disposition,
                method,
                isMunicipal);
    }

    private static List<ScannedText> scanned(@Nullable String published, PatternTable patterns) {
        if (published == null) {
            return List.of();
        }
        return published
                .lines()
                .map(TextNormalizer::normalize)
                .distinct()
                .map(patterns::scan)
                .toList();
    }
}
