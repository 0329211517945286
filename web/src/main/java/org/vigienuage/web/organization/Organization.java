package org.vigienuage.web.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One canonical public body.
 *
 * @param spellings every way its name was published
 * @param ministries what it answers to, in the order of time
 * @param currentMinistry what it answers to today, null when that is not established
 * @param formerNames names it had before, in the order of time
 * @param publishedNames every way its name was published, its units included, the most frequent first
 */
public record Organization(
        String key,
        String name,
        @Nullable String acronym,
        boolean curated,
        @Nullable String sector,
        List<String> spellings,
        List<Attachment> ministries,
        @Nullable String currentMinistry,
        List<FormerName> formerNames,
        List<PublishedName> publishedNames) {

    /**
     * A name it had for a time.
     *
     * @param from first day, null when not known
     * @param to last day, null when not known
     * @param source where this was read
     * @param confidence how sure
     */
    public record FormerName(
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String source,
            @Nullable String confidence) {}

    /**
     * A name as published.
     *
     * @param notices notices published under it
     * @param resolution why it is this body: curated-exact, curated-prefix (a unit of it) or name
     */
    public record PublishedName(String name, long notices, String resolution) {}

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
