package org.vigienuage.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What is counted apart: reading pages takes nothing away from calling the API. */
enum Kind {
    PAGE,
    CALL,
    /** Answers that may hold everything, or take a drawing to make. */
    DOWNLOAD;

    private static final Pattern FILE =
            Pattern.compile(".*\\.(csv|xlsx|json|ndjson|parquet|zip|png|svg)", Pattern.CASE_INSENSITIVE);

    /** Small, and read by programs before anything else. */
    private static final Pattern SMALL = Pattern.compile(".*(/openapi|\\.csl)\\.json");

    static Kind of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (FILE.matcher(path).matches() && !SMALL.matcher(path).matches()) {
            return DOWNLOAD;
        }
        return path.startsWith("/api/") || path.equals("/oembed") ? CALL : PAGE;
    }
}
