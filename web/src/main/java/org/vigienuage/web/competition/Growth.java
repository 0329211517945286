package org.vigienuage.web.competition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What became of awarded dollars. Awards whose figures are suspect or whose ceiling is shared are left out: a ceiling does not grow.
 *
 * @param finals awards with a known final
 * @param awardedOfFinals what they were awarded for
 * @param finalDollars what they ended at
 * @param grew of which ended at more than awarded
 * @param shrank of which ended at less
 * @param expenses awards with extra expenses
 * @param awardedOfExpenses what they were awarded for
 * @param expenseDollars these expenses
 * @param leftOut awards with a final or expenses that are not compared
 */
public record Growth(
        long finals,
        BigDecimal awardedOfFinals,
        BigDecimal finalDollars,
        long grew,
        long shrank,
        long expenses,
        BigDecimal awardedOfExpenses,
        BigDecimal expenseDollars,
        long leftOut) {

    private static final int DECIMALS = 4;

    /** How much more the finals are than what was awarded, as a share of it; negative where they are less. */
    public Optional<BigDecimal> ofFinals() {
        return share(finalDollars.subtract(awardedOfFinals), awardedOfFinals);
    }

    /** Extra expenses as a share of what was awarded. */
    public Optional<BigDecimal> ofExpenses() {
        return share(expenseDollars, awardedOfExpenses);
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }
}
