package org.vigienuage.web.competition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same service of the same body, bought again and again.
 *
 * @param key its first award
 * @param central what all its included awards add up to
 * @param first date of its first award
 * @param last date of its last
 * @param lastCompetition date of the last award that suppliers competed for, null when none of those loaded was
 * @param monthsSince whole months from that one to the last award, null as before
 */
public record Chain(
        String key,
        String organizationKey,
        String organizationName,
        BigDecimal central,
        LocalDate first,
        LocalDate last,
        @Nullable LocalDate lastCompetition,
        @Nullable Long monthsSince,
        List<Link> links) {

    /**
     * One award of a chain.
     *
     * @param central null when unknown
     * @param renews award that it renews, null for the first
     * @param words words that both titles say
     */
    public record Link(
            String awardKey,
            String seaoNumber,
            @Nullable String title,
            String suppliers,
            LocalDate date,
            String method,
            boolean competitive,
            @Nullable BigDecimal central,
            @Nullable String renews,
            List<String> words) {}
}
