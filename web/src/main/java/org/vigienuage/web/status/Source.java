package org.vigienuage.web.status;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where data comes from, under which licence, and what to keep in mind.
 *
 * @param key what the filter calls it: both formats of SEAO have one key
 * @param summary what it holds, in a sentence; null when not declared
 * @param attribution how to credit the publisher; null when not declared
 * @param rejected records that could not be taken
 * @param duplicates awards that probably state again one of another source
 */
public record Source(
        String id,
        String key,
        String title,
        String publisher,
        String pageUrl,
        String licenceName,
        String licenceUrl,
        @Nullable String summary,
        @Nullable String attribution,
        int files,
        int records,
        int rejected,
        int awards,
        int duplicates,
        List<Caveat> caveats) {

    /**
     * A known limit.
     *
     * @param severity high, medium or low
     */
    public record Caveat(String severity, String text) {}
}
