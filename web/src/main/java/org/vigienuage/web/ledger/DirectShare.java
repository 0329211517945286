package org.vigienuage.web.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.vigienuage.web.ledger.Ledger.CountedSum;

/**
 * How much of the included awards was given by mutual agreement (gré à gré).
 *
 * @param included all of them, with their central dollars
 * @param direct those given by mutual agreement
 */
public record DirectShare(CountedSum included, CountedSum direct) {

    private static final int DECIMALS = 4;

    /** Between 0 and 1; empty where there is no award. */
    public Optional<BigDecimal> ofAwards() {
        return share(BigDecimal.valueOf(direct.count()), BigDecimal.valueOf(included.count()));
    }

    /** Mostly between 0 and 1, as a value may be negative; empty where there are no dollars. */
    public Optional<BigDecimal> ofCentral() {
        return share(direct.sum(), included.sum());
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }
}
