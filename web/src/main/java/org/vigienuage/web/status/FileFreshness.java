package org.vigienuage.web.status;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a file behind the data comes from, what was read of it, and what replaces it.
 *
 * @param published when the catalogue says it was published, null when not known
 * @param fetched when this copy was first seen here
 * @param rejected records that carry no number by which anything could be joined
 * @param restated statements of notices in it that a later statement replaces
 * @param restatedBy the files of these later statements, the one of most of them first
 */
public record FileFreshness(
        String sha256,
        String name,
        String origin,
        @Nullable String url,
        String kind,
        String era,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime fetched,
        long bytes,
        int records,
        int rejected,
        int issues,
        int restated,
        List<Restatement> restatedBy) {

    /** Statements of a file that another file replaces. */
    public record Restatement(String sha256, String name, int notices) {}
}
