package org.vigienuage.ingest.coverage;

import java.math.BigDecimal;

/**
 * What is resolved of one included award.
 *
 * @param central its central value
 * @param vendorCentral the part of it whose suppliers are in the curated list
 * @param hasMaker whether a maker is established
 * @param hasBody whether its body has a portfolio or a sector
 */
public record AwardCoverage(
        String awardKey,
        String title,
        String suppliers,
        String organization,
        BigDecimal central,
        BigDecimal vendorCentral,
        boolean hasMaker,
        boolean hasBody) {

    public boolean hasVendor() {
        return vendorCentral.compareTo(central) == 0;
    }

    public boolean isWhole() {
        return hasVendor() && hasMaker && hasBody;
    }

    /** The dollars of which vendor, maker and body are known. */
    BigDecimal wholeCentral() {
        return hasMaker && hasBody ? vendorCentral : BigDecimal.ZERO;
    }
}
