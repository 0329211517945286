package org.vigienuage.web.unattached;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One final or expense that touches no award.
 *
 * @param fact final or expense
 * @param fate orphan, where its notice is not loaded, or unmatched, where no winner of its notice fits
 * @param dollars in Canadian dollars, null for a final that is unknown
 * @param contractor as published, null where none is named or a person is
 * @param supplierKey null where none is named
 * @param title of the notice, null where it is not loaded
 * @param organizationName null where the notice is not loaded
 * @param sourceFile name of the file
 * @param position record in the file
 */
public record UnattachedFact(
        String key,
        String fact,
        String fate,
        String seaoNumber,
        @Nullable LocalDate date,
        @Nullable BigDecimal dollars,
        @Nullable String contractor,
        @Nullable String supplierKey,
        @Nullable String description,
        @Nullable String title,
        @Nullable String organizationKey,
        @Nullable String organizationName,
        @Nullable String scope,
        String sourceFile,
        int position) {}
