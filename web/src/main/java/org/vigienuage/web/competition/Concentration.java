package org.vigienuage.web.competition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the dollars of a selection the largest share have.
 *
 * @param parties how many have a share that is more than 0
 * @param awards included awards
 * @param top key of the largest, null when there is none
 * @param topLabel its name
 * @param topShare its share of the dollars, between 0 and 1; null when there are no dollars
 * @param hhi Herfindahl-Hirschman index: sum of the squares of the shares in percent, to 10,000 for one party alone; null as before
 * @param fewAwards whether so few awards are behind it that one more could turn it over
 */
public record Concentration(
        long parties,
        long awards,
        @Nullable String top,
        @Nullable String topLabel,
        @Nullable BigDecimal topShare,
        @Nullable BigDecimal hhi,
        boolean fewAwards) {

    /** With fewer awards, an index says more of chance than of a market. */
    public static final int FEW = 20;

    private static final int DECIMALS = 4;
    private static final BigDecimal POINTS = BigDecimal.valueOf(10_000);

    /** One party and its dollars. */
    record Part(String key, String label, BigDecimal central) {}

    static Concentration of(long awards, List<Part> parts) {
        List<Part> positive =
                parts.stream().filter(part -> part.central().signum() > 0).toList();
        BigDecimal whole = positive.stream().map(Part::central).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            return new Concentration(0, awards, null, null, null, null, awards < FEW);
        }
        Part top = positive.stream()
                .max(Comparator.comparing(Part::central).thenComparing(Part::key, Comparator.reverseOrder()))
                .orElseThrow();
        BigDecimal squares = positive.stream()
                .map(part -> part.central().multiply(part.central()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Concentration(
                positive.size(),
                awards,
                top.key(),
                top.label(),
                top.central().divide(whole, DECIMALS, RoundingMode.HALF_UP),
                squares.multiply(POINTS).divide(whole.multiply(whole), 0, RoundingMode.HALF_UP),
                awards < FEW);
    }
}
