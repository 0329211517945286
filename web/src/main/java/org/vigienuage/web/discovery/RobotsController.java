package org.vigienuage.web.discovery;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vigienuage.web.address.SiteAddress;

/**
 * Which pages robots may read: the plain ones, with two filters at most, since all combinations of more are without end. The explorer would
 * keep a session for each of their calls, and the API says nothing that the pages do not.
 */
@RestController
class RobotsController {

    private static final Duration KEPT = Duration.ofHours(1);

    private static final String RULES = """
            User-agent: *
            Allow: /fr/
            Allow: /en/
            Disallow: /app/
            Disallow: /api/
            Disallow: /oembed
            Disallow: /fr/integrer/
            Disallow: /en/embed/
            Disallow: /*?*&*&

            Sitemap: %s/sitemap.xml
            """;

    private final SiteAddress site;

    RobotsController(SiteAddress site) {
        this.site = site;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        CacheControl kept = CacheControl.maxAge(KEPT);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(site.isSet() ? kept.cachePublic() : kept.cachePrivate())
                .body(RULES.formatted(site.of(request)));
    }
}
