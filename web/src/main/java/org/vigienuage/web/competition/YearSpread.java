package org.vigienuage.web.competition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The central dollars of one year, counted two ways that add up to the same total.
 *
 * @param year such as 2016, or 2015-2016 for a fiscal year; unknown for awards without a date
 * @param awarded of the awards of that year
 * @param spread of the days of that year, where a contract period is known
 * @param constant {@code awarded} in dollars of the last year of the price index; null without an index or for a year that it lacks
 */
public record YearSpread(
        String year,
        BigDecimal awarded,
        BigDecimal spread,
        @Nullable BigDecimal constant) {}
