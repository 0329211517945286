package org.vigienuage.web.competition;

import java.math.BigDecimal;

/**
 * Of how many awards the period of the contract is known.
 *
 * @param awards included awards
 * @param known of which the period is known
 * @param central central dollars of all
 * @param knownCentral of those whose period is known
 */
public record PeriodShare(long awards, long known, BigDecimal central, BigDecimal knownCentral) {}
