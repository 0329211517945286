package org.vigienuage.web.aggregate;

import java.math.BigDecimal;

/**
 * What a group of awards adds up to, in Canadian dollars.
 *
 * @param awards awards that count in {@code low} and {@code central}
 * @param high also holds suspect awards and group purchases, which count in neither of the others
 */
public record Totals(long awards, BigDecimal low, BigDecimal central, BigDecimal high) {

    public static final Totals NONE = new Totals(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
}
