package org.vigienuage.web.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Texts;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.VersionReader;

/**
 * The first answer to a browser is a bare page that Vaadin fills in later. Its language, title and status are set here, so that what reads
 * only this answer is not misled.
 */
@Component
class FirstResponse implements VaadinServiceInitListener {

    private final Map<String, PageHead> heads;
    private final VersionReader reader;

    FirstResponse(List<PageHead> heads, VersionReader reader) {
        this.reader = reader;
        this.heads = heads.stream().collect(Collectors.toMap(PageHead::path, Function.identity()));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteRegistry routes = event.getSource().getRouter().getRegistry();
        event.addIndexHtmlRequestListener(response -> complete(response, routes));
        event.getSource()
                .addUIInitListener(initialized -> initialized
                        .getUI()
                        .addBeforeEnterListener(entering -> entering.getUI()
                                .setLocale(PageRequest.language(entering.getLocation())
                                        .locale())));
    }

    private void complete(IndexHtmlResponse response, RouteRegistry routes) {
        Location location = location(response);
        Language language = PageRequest.language(location);
        response.getDocument().getElementsByTag("html").attr("lang", language.code());
        try {
            String version = version(location);
            reader.at(version, read -> {
                boolean leadsNowhere = version != null && read.isEmpty();
                describe(response, location, leadsNowhere ? Optional.empty() : title(location, routes, language));
                return read;
            });
        } catch (NestedRuntimeException e) {
            // Without a database the page itself says that something broke, in words.
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void describe(IndexHtmlResponse response, Location location, Optional<String> title) {
        response.getDocument().title(title.map(text -> text + " – Vigie-nuage").orElse("Vigie-nuage"));
        if (!indexed(location)) {
            response.getDocument()
                    .head()
                    .appendElement("meta")
                    .attr("name", "robots")
                    .attr("content", "noindex");
        }
        if (title.isEmpty() && !moves(response, location)) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whoever follows an old address is sent to the one that its thing has now, with the same question. */
    private boolean moves(IndexHtmlResponse response, Location location) {
        PageHead head = heads.get(location.getFirstSegment());
        if (head == null || location.getSegments().size() != 2) {
            return false;
        }
        Optional<String> present = head.movedTo(location.getSegments().get(1));
        present.ifPresent(key -> {
            String query = location.getQueryParameters().getQueryString();
            // Relative to the old address, wherever the site is mounted.
            response.getVaadinResponse()
                    .setHeader("Location", Links.encoded(key) + (query.isEmpty() ? "" : "?" + query));
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        });
        return present.isPresent();
    }

    private Optional<String> title(Location location, RouteRegistry routes, Language language) {
        List<String> segments = location.getSegments();
        PageHead head = heads.get(location.getFirstSegment());
        if (segments.size() == 2 && head != null) {
            return head.title(segments.get(1), language);
        }
        return routes.getNavigationTarget(location.getPath()).isPresent()
                ? Optional.of(Texts.of(language).text("site.title"))
                : Optional.empty();
    }

    private boolean indexed(Location location) {
        PageHead head = heads.get(location.getFirstSegment());
        return head == null
                || location.getSegments().size() != 2
                || head.indexed(location.getSegments().get(1));
    }

    private static @Nullable String version(Location location) {
        return PageRequest.of(location, RouteParameters.empty()).filter().version();
    }

    private static Location location(IndexHtmlResponse response) {
        VaadinServletRequest request = (VaadinServletRequest) response.getVaadinRequest();
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return new Location(path, QueryParameters.fromString(query));
    }
}
