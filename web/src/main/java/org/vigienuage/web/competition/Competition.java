package org.vigienuage.web.competition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.ledger.DirectShare;

/**
 * The competition for a selection of awards in a few numbers.
 *
 * @param direct what was given by mutual agreement
 * @param directShareOfAwards between 0 and 1, null without awards
 * @param directShareOfCentral as before, of the dollars
 * @param suppliers how concentrated the suppliers are
 * @param periods of how many awards the period is known
 */
public record Competition(
        DirectShare direct,
        @Nullable BigDecimal directShareOfAwards,
        @Nullable BigDecimal directShareOfCentral,
        Concentration suppliers,
        Growth growth,
        PeriodShare periods) {}
