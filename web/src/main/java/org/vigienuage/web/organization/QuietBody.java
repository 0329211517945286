package org.vigienuage.web.organization;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A body that published awards of a selection in earlier months that are wholly loaded, and none in later ones.
 *
 * @param awards its awards in wholly loaded months
 * @param central their central dollars
 * @param lastMonth the last of these months in which it published any
 * @param laterMonths wholly loaded months after that one
 */
public record QuietBody(
        String key, String name, long awards, BigDecimal central, LocalDate lastMonth, int laterMonths) {}
