package org.vigienuage.web.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.filter.ContractFilter;

/**
 * One total that others published, and our figure for the same scope and period.
 *
 * @param value as published, in its unit
 * @param unit CAD or percent
 * @param contracts how many it speaks of, null when it does not say
 * @param period in words
 * @param confidence how sure we are of what was published
 * @param note what else it says, null when nothing
 * @param differs why ours is another figure
 * @param ours included awards of the same scope and period, with their range; null where no figure of ours answers the claim
 * @param coverage how much of the months of the claim is held
 * @param filter the question that ours answers
 */
public record Claim(
        String id,
        String measure,
        BigDecimal value,
        String unit,
        @Nullable Integer contracts,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String period,
        String scope,
        String who,
        String source,
        String confidence,
        @Nullable String note,
        String differs,
        @Nullable Totals ours,
        Coverage coverage,
        @JsonIgnore ContractFilter filter) {

    /**
     * Months of the period of a claim that SEAO has published or should have.
     *
     * @param months all of them
     * @param loaded of which every kind of file is held whole
     * @param partial of which something is held
     */
    public record Coverage(int months, int loaded, int partial) {}
}
