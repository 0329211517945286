package org.vigienuage.web.version;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One publication of the data.
 *
 * @param name as it is cited, e.g. {@code 2026-11-23.1}
 * @param contentHash SHA-256 over every published row, lower-case hexadecimal
 * @param acknowledgement why somebody accepted that an assertion of a source does not hold; null when all held
 */
public record PublishedVersion(
        int number,
        String name,
        OffsetDateTime publishedAt,
        String contentHash,
        int awards,
        int files,
        @Nullable String acknowledgement) {}
