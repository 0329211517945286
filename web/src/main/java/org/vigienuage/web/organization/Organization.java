package org.vigienuage.web.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One canonical public body.
 *
 * @param spellings every way its name was published
 * @param ministries what it answers to, in the order of time
 */
public record Organization(
        String key,
        String name,
        @Nullable String acronym,
        boolean curated,
        @Nullable String sector,
        List<String> spellings,
        List<Attachment> ministries) {

    /**
     * The portfolio it answered to for a time.
     *
     * @param ministry key of the portfolio
     * @param from first day, null when it has always been so
     * @param to last day, null when it still is so
     * @param source where this was read
     * @param confidence how sure
     */
    public record Attachment(
            String ministry,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String source,
            @Nullable String confidence) {}
}
