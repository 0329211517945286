package org.vigienuage.ingest.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is resolved of all included awards of a scope, those with most dollars first. */
public record Coverage(List<AwardCoverage> awards) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One line of the report.
     *
     * @param percent of the dollars of the scope, rounded down, so that a bound that is told as reached is reached
     */
    public record Part(long awards, BigDecimal central, BigDecimal percent) {}

    public Part all() {
        return part(award -> true, AwardCoverage::central);
    }

    public Part vendor() {
        return part(AwardCoverage::hasVendor, AwardCoverage::vendorCentral);
    }

    public Part maker() {
        return part(AwardCoverage::hasMaker, award -> award.hasMaker() ? award.central() : BigDecimal.ZERO);
    }

    public Part body() {
        return part(AwardCoverage::hasBody, award -> award.hasBody() ? award.central() : BigDecimal.ZERO);
    }

    /** Vendor, maker and body together. */
    public Part whole() {
        return part(AwardCoverage::isWhole, AwardCoverage::wholeCentral);
    }

    public List<AwardCoverage> lacking() {
        return awards.stream().filter(award -> !award.isWhole()).toList();
    }

    private Part part(Predicate<AwardCoverage> counted, Function<AwardCoverage, BigDecimal> dollars) {
        var total = sum(AwardCoverage::central);
        var central = sum(dollars);
        var percent = total.signum() == 0
                ? BigDecimal.ZERO
                : central.multiply(HUNDRED).divide(total, 2, RoundingMode.FLOOR);
        return new Part(awards.stream().filter(counted).count(), central, percent);
    }

    private BigDecimal sum(Function<AwardCoverage, BigDecimal> dollars) {
        return awards.stream().map(dollars).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
