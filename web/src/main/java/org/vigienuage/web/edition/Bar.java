package org.vigienuage.web.edition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One bar of a chart and one row of the table under it.
 *
 * @param awards how many awards are behind it
 * @param href where the records behind it are; null when there is no such page
 * @param explained where it is told what the bar is made of; null when there is no such page
 * @param series number of its colour, from 0
 */
public record Bar(
        String label,
        long awards,
        @Nullable BigDecimal low,
        @Nullable BigDecimal central,
        @Nullable BigDecimal high,
        @Nullable String href,
        @Nullable String explained,
        int series) {}
