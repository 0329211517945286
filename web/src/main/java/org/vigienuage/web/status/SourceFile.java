package org.vigienuage.web.status;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One file behind the published data.
 *
 * @param origin container and member
 * @param url address it was downloaded from, null for a local file
 */
public record SourceFile(
        String sha256,
        String name,
        String origin,
        @Nullable String url,
        String kind,
        String era,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        long bytes,
        int records,
        int issues) {}
