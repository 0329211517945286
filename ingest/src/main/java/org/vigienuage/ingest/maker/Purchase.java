package org.vigienuage.ingest.maker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.classify.TextNormalizer;

/**
 * What can name the maker of one purchase.
 *
 * @param title normalised, NULL when the notice is not loaded
 * @param expenses normalised descriptions of expenses
 * @param suppliers keys of its suppliers
 * @param model the service model it was classified under
 */
record Purchase(@Nullable String title, List<String> expenses, List<String> suppliers, String model) {

    /** From texts as published; expenses stand one a line. */
    static Purchase published(@Nullable String title, @Nullable String expenses, List<String> suppliers, String model) {
        return new Purchase(
                title == null ? null : TextNormalizer.normalize(title),
                expenses == null
                        ? List.of()
                        : expenses.lines().map(TextNormalizer::normalize).toList(),
                suppliers,
                model);
    }
}
