package org.vigienuage.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.address.SiteAddress;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** An answer changes only when another version is published, so whoever has it need not be sent it again. */
@Component
class Freshness {

    private static final Duration KEPT = Duration.ofMinutes(1);

    /** A version that is named never changes. */
    private static final Duration KEPT_PINNED = Duration.ofDays(1);

    private static final int LENGTH = 32;

    private final VersionQueries versions;
    private final SiteAddress site;

    Freshness(VersionQueries versions, SiteAddress site) {
        this.versions = versions;
        this.site = site;
    }

    /** Whether the caller has this answer already; then nothing more is to be written. */
    boolean isKnown(ServletWebRequest request, Question question) {
        HttpServletResponse response = request.getResponse();
        if (response != null) {
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    CacheControl.maxAge(question.filter().version() == null ? KEPT : KEPT_PINNED)
                            .cachePublic()
                            .getHeaderValue());
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, question.language().code());
        }
        return request.checkNotModified(tag(question));
    }

    /**
     * As {@link #isKnown}, for an answer that holds addresses of this site or the day of today. Unless whoever runs the site said where it is,
     * the answer is for this reader alone: another may have come by another name, or have been made to believe so.
     */
    boolean isKnownHere(ServletWebRequest request, Question question) {
        boolean known = isKnown(request, question.with("site", site.of(request.getRequest())));
        HttpServletResponse response = request.getResponse();
        if (response != null) {
            CacheControl kept = CacheControl.maxAge(KEPT);
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    (site.isSet() ? kept.cachePublic() : kept.cachePrivate()).getHeaderValue());
        }
        return known;
    }

    /** Weak, since the server may compress the same answer or not. */
    private String tag(Question question) {
        String version = versions.findRead().map(PublishedVersion::name).orElse("none");
        return "W/\"" + hash(version + " " + question.canonical()) + "\"";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
