package org.vigienuage.web.status;

import java.util.List;

/** Where data comes from, under which licence, and what to keep in mind. */
public record Source(
        String id,
        String title,
        String publisher,
        String pageUrl,
        String licenceName,
        String licenceUrl,
        List<Caveat> caveats) {

    /**
     * A known limit.
     *
     * @param severity high, medium or low
     */
    public record Caveat(String severity, String text) {}
}
