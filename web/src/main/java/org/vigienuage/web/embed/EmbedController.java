package org.vigienuage.web.embed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.vigienuage.web.address.SiteAddress;
import org.vigienuage.web.cite.Cited;
import org.vigienuage.web.cite.Citing;
import org.vigienuage.web.filter.KeyQueries;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.VersionQueries;

/** Tells other sites how to show a page of ours, from its address alone (oEmbed). */
@RestController
@OneVersion
class EmbedController {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Pattern PIXELS = Pattern.compile("[1-9]\\d{0,4}");
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private final SiteAddress site;
    private final VersionQueries versions;
    private final KeyQueries keys;
    private final Citing citing;

    EmbedController(SiteAddress site, VersionQueries versions, KeyQueries keys, Citing citing) {
        this.site = site;
        this.versions = versions;
        this.keys = keys;
        this.citing = citing;
    }

    /** Other addresses than ours are not found, other formats than JSON not implemented, as the standard has it. */
    @GetMapping("/oembed")
    ResponseEntity<Embedding> embed(
            @RequestParam(required = false) @Nullable String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(required = false) @Nullable String maxwidth,
            @RequestParam(required = false) @Nullable String maxheight,
            HttpServletRequest request) {
        if (!format.equals("json")) {
            return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
        }
        if (url == null || isNoSize(maxwidth) || isNoSize(maxheight)) {
            return ResponseEntity.badRequest().build();
        }
        String here = site.of(request);
        return FigureAddress.parseOptional(url, here)
                .flatMap(address ->
                        title(address, here).map(title -> embedding(address, title, here, maxwidth, maxheight)))
                .map(this::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Nothing where what the address names is not published. */
    private Optional<String> title(FigureAddress address, String here) {
        if (versions.pin(address.filter().version()).isEmpty()
                || !keys.listUnknown(address.awards()).isEmpty()) {
            return Optional.empty();
        }
        return citing.cited(address.awards(), address.figure().orElse(null), address.language(), here, Citing.today())
                .map(Cited::title);
    }

    private static Embedding embedding(
            FigureAddress address, String title, String here, @Nullable String maxwidth, @Nullable String maxheight) {
        int width = atMost(WIDTH, maxwidth);
        int height = atMost(HEIGHT, maxheight);
        boolean fits = atMost(Embedding.PICTURE_WIDTH, maxwidth) == Embedding.PICTURE_WIDTH
                && atMost(Embedding.PICTURE_HEIGHT, maxheight) == Embedding.PICTURE_HEIGHT;
        String picture = address.picture()
                .filter(found -> fits)
                .map(found -> here + found)
                .orElse(null);
        return Embedding.of(title, here, here + address.embed(), picture, width, height);
    }

    private ResponseEntity<Embedding> answer(Embedding embedding) {
        CacheControl kept = CacheControl.maxAge(KEPT);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(site.isSet() ? kept.cachePublic() : kept.cachePrivate())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(embedding);
    }

    private static boolean isNoSize(@Nullable String written) {
        return written != null && !PIXELS.matcher(written).matches();
    }

    private static int atMost(int ordinary, @Nullable String most) {
        return most == null ? ordinary : Math.min(ordinary, Integer.parseInt(most));
    }
}
