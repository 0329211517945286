package org.vigienuage.ingest.seao.ocds;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An OCDS value.
 *
 * @param amount the amount
 * @param currency its currency
 * @param totalAmount SEAO's extension: with options, or the sum of a supplier's lots repeated on each of them
 */
record PublishedMoney(
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable BigDecimal totalAmount) {

    private static final String CANADIAN_DOLLAR = "CAD";

    boolean isCanadian() {
        return CANADIAN_DOLLAR.equals(currency);
    }

    boolean isForeign() {
        return currency != null && !isCanadian();
    }
}
