package org.vigienuage.ingest.file;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a reader learnt about a file as a whole.
 *
 * @param records records in the file, those that were left out included
 * @param periodStart first day of the period it states, null when it states none
 * @param periodEnd last day of the period it states, null when it states none
 * @param hasPublicationDates whether finals or expenses carry their publication date, null when not applicable
 * @param publishedAt when the publisher made it, null when it does not say
 */
public record StagedContent(
        int records,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable Boolean hasPublicationDates,
        @Nullable OffsetDateTime publishedAt) {}
