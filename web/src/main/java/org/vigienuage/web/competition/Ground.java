package org.vigienuage.web.competition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A legal ground on which awards were given by mutual agreement.
 *
 * @param list disposition, disposition_municipal or article; none where no ground was published
 * @param code its code in the list, or the number of the article
 * @param label in words
 * @param confirmed whether an official table gives the meaning of the code
 */
public record Ground(
        String list,
        @Nullable String code,
        @Nullable String label,
        boolean confirmed,
        long awards,
        BigDecimal central) {}
