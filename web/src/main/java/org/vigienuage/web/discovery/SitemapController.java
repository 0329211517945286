package org.vigienuage.web.discovery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.address.SiteAddress;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** The plain pages that search engines may keep, in lists of one kind each. Nothing is listed before the first publication. */
@Controller
@OneVersion
class SitemapController {

    /** Things in a list; each has two pages, and a list may hold 50 000 pages and 50 MB. */
    static final int PART = 20_000;

    private static final Duration KEPT = Duration.ofHours(1);
    private static final ContractFilter EVERYTHING = ContractFilter.everything();

    private final SiteAddress site;
    private final VersionQueries versions;
    private final IndexedQueries indexed;

    SitemapController(SiteAddress site, VersionQueries versions, IndexedQueries indexed) {
        this.site = site;
        this.versions = versions;
        this.indexed = indexed;
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PublishedVersion> version = begin(request, response);
        if (version.isEmpty()) {
            return;
        }
        OffsetDateTime published = version.get().publishedAt();
        String here = site.of(request);
        SitemapWriter.index(response.getOutputStream(), lists -> {
            lists.list(here + "/sitemap-pages.xml", published);
            for (IndexedKind kind : IndexedKind.values()) {
                int parts = Math.ceilDiv(indexed.count(kind), PART);
                for (int part = 1; part <= parts; part++) {
                    lists.list(here + "/sitemap-" + kind.key() + "-" + part + ".xml", published);
                }
            }
        });
    }

    /** Pages about all, and the figures. */
    @GetMapping("/sitemap-pages.xml")
    void pages(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PublishedVersion> version = begin(request, response);
        if (version.isEmpty()) {
            return;
        }
        OffsetDateTime published = version.get().publishedAt();
        String here = site.of(request);
        List<Place> lists = Arrays.stream(Place.values())
                .filter(place -> place != Place.MINISTRIES)
                .toList();
        SitemapWriter.pages(response.getOutputStream(), pages -> {
            lists.forEach(place ->
                    pages.page(language -> here + new PlainLinks(language).page(place, EVERYTHING), published));
            for (Dimension dimension : Dimension.values()) {
                pages.page(page(here, Place.FIGURES, dimension.key()), published);
            }
        });
    }

    @GetMapping("/sitemap-{kind:[a-z]+}-{part:[1-9][0-9]{0,3}}.xml")
    void things(
            @PathVariable String kind, @PathVariable int part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<IndexedKind> asked =
                IndexedKind.parseOptional(kind).filter(found -> (part - 1L) * PART < indexed.count(found));
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<PublishedVersion> version = begin(request, response);
        if (version.isEmpty()) {
            return;
        }
        String here = site.of(request);
        SitemapWriter.pages(
                response.getOutputStream(),
                pages -> indexed.each(
                        asked.get(),
                        version.get().publishedAt(),
                        (part - 1) * PART,
                        PART,
                        (key, changed) -> pages.page(page(here, asked.get().place(), key), changed)));
    }

    private static Function<Language, String> page(String here, Place place, String key) {
        return language -> here + new PlainLinks(language).page(place, key, EVERYTHING);
    }

    /** Nothing when the answer is complete already: the caller has it, or there is nothing to list. */
    private Optional<PublishedVersion> begin(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PublishedVersion> version = versions.findLatest();
        if (version.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return version;
        }
        CacheControl kept = CacheControl.maxAge(KEPT);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, (site.isSet() ? kept.cachePublic() : kept.cachePrivate()).getHeaderValue());
        response.setContentType("application/xml;charset=UTF-8");
        String tag = "W/\"" + version.get().name() + "-"
                + Integer.toHexString(site.of(request).hashCode()) + "\"";
        return new ServletWebRequest(request, response).checkNotModified(tag) ? Optional.empty() : version;
    }
}
