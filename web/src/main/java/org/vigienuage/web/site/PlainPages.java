package org.vigienuage.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.address.SiteAddress;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;
import org.vigienuage.web.version.VersionReader;

/** Answers with plain pages. */
@Component
public class PlainPages {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Duration KEPT_PINNED = Duration.ofDays(1);

    private final VersionReader reader;
    private final VersionQueries versions;
    private final SiteAddress address;
    private final PlainHtml html;

    PlainPages(VersionReader reader, VersionQueries versions, SiteAddress address, PlainHtml html) {
        this.reader = reader;
        this.versions = versions;
        this.address = address;
        this.html = html;
    }

    /** Answers with what there is at the address; {@code pages} reads from one version. */
    public void answer(
            HttpServletRequest http,
            HttpServletResponse response,
            Language language,
            Function<PlainRequest, PlainAnswer> pages)
            throws IOException {
        String base = address.of(http);
        String query = Optional.ofNullable(http.getQueryString()).orElse("");
        if (query.length() > FilterParameters.LONGEST_QUERY) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
            return;
        }
        PlainRequest request = PlainRequest.of(http, language, base);
        PlainHtml.Rendered page = reader.at(request.filter().version(), read -> {
            Optional<PublishedVersion> latest = versions.findLatest();
            return html.render(request, answer(request, read, latest, pages), read, latest);
        });
        write(page, request, http, response);
    }

    /** Answers with a twin of a page in another form, which is not kept: what is costly in it keeps itself. */
    void twin(
            HttpServletRequest http,
            HttpServletResponse response,
            Language language,
            BiConsumer<PlainRequest, Optional<PublishedVersion>> twin)
            throws IOException {
        if (Optional.ofNullable(http.getQueryString()).orElse("").length() > FilterParameters.LONGEST_QUERY) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
            return;
        }
        PlainRequest request = PlainRequest.of(http, language, address.of(http));
        response.setHeader(HttpHeaders.CACHE_CONTROL, kept(request).getHeaderValue());
        reader.at(request.filter().version(), read -> {
            twin.accept(request, read);
            return read;
        });
    }

    private static PlainAnswer answer(
            PlainRequest request,
            Optional<PublishedVersion> read,
            Optional<PublishedVersion> latest,
            Function<PlainRequest, PlainAnswer> pages) {
        if (latest.isEmpty()) {
            return new PlainAnswer.Empty();
        }
        return read.isEmpty() ? new PlainAnswer.Missing() : pages.apply(request);
    }

    /** What is written for the address that one reader asked for is for no cache that others read. */
    private CacheControl kept(PlainRequest request) {
        CacheControl kept = CacheControl.maxAge(request.filter().version() == null ? KEPT : KEPT_PINNED);
        return address.isSet() ? kept.cachePublic() : kept.cachePrivate();
    }

    /** What is not there may be there in a moment: a version that has not reached this copy of the database yet. */
    private static boolean lasts(PlainHtml.Rendered page) {
        return page.status() < HttpServletResponse.SC_BAD_REQUEST || page.status() == HttpServletResponse.SC_GONE;
    }

    private void write(
            PlainHtml.Rendered page, PlainRequest request, HttpServletRequest http, HttpServletResponse response)
            throws IOException {
        CacheControl kept = lasts(page) ? kept(request) : CacheControl.noStore();
        response.setHeader(HttpHeaders.CACHE_CONTROL, kept.getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, request.edition().language().code());
        if (page.location() != null) {
            response.setStatus(page.status());
            response.setHeader(HttpHeaders.LOCATION, page.location());
            return;
        }
        if (page.status() == HttpServletResponse.SC_OK
                && new ServletWebRequest(http, response).checkNotModified(page.tag())) {
            return;
        }
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.bytes().length);
        response.getOutputStream().write(page.bytes());
    }
}
