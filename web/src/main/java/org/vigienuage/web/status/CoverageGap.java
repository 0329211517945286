package org.vigienuage.web.status;

import org.jspecify.annotations.Nullable;

/**
 * Something known to be missing from every source.
 *
 * @param severity high, medium or low
 * @param organization body whose totals it touches; where it, the sector and the ministry are null it touches every total
 */
public record CoverageGap(
        String id,
        String severity,
        @Nullable String organization,
        @Nullable String sector,
        @Nullable String ministry,
        String text,
        String source,
        String confidence) {

    boolean touchesEverything() {
        return organization == null && sector == null && ministry == null;
    }
}
