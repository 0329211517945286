package org.vigienuage.web.competition;

import java.math.BigDecimal;

/**
 * One vendor, portfolio, body or sector: what of its awards was given by mutual agreement, and who has most of them.
 *
 * @param awards included awards
 * @param central their central dollars
 * @param directAwards of which given by mutual agreement
 * @param directCentral their central dollars
 * @param concentration of its suppliers or, for a supplier, of its buyers
 */
public record CompetitionRow(
        String key,
        String label,
        long awards,
        BigDecimal central,
        long directAwards,
        BigDecimal directCentral,
        Concentration concentration) {}
