package org.vigienuage.web.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.version.PublishedVersion;

/** Makes HTML of what there is at an address. */
@Component
class PlainHtml {

    private static final int TAG_LENGTH = 32;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * A page as it is sent.
     *
     * @param tag weak, since the server may compress the page or not
     * @param location where the thing is now; null when it is here
     */
    record Rendered(
            int status, byte[] bytes, String tag, @Nullable String location) {}

    Rendered render(
            PlainRequest request,
            PlainAnswer answer,
            Optional<PublishedVersion> read,
            Optional<PublishedVersion> latest) {
        return switch (answer) {
            case PlainAnswer.Found found -> html(HttpServletResponse.SC_OK, request, found.page(), read, latest);
            case PlainAnswer.Moved moved ->
                new Rendered(HttpServletResponse.SC_MOVED_PERMANENTLY, new byte[0], "", moved.address());
            case PlainAnswer.Gone gone ->
                html(
                        HttpServletResponse.SC_GONE,
                        request,
                        said(request, "plain.gone.title", gone.note(), List.of(gone.last())),
                        read,
                        latest);
            case PlainAnswer.Missing missing ->
                html(HttpServletResponse.SC_NOT_FOUND, request, missing(request), read, latest);
            case PlainAnswer.Empty empty ->
                html(
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                        request,
                        said(request, "noData.title", request.text("plain.empty"), List.of()),
                        read,
                        latest);
        };
    }

    private Rendered html(
            int status,
            PlainRequest request,
            PlainPage page,
            Optional<PublishedVersion> read,
            Optional<PublishedVersion> latest) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        String template = request.embedded() ? "site/embed.jte" : "site/page.jte";
        templates.render(template, new Frame(request, page, read.orElse(null), latest.orElse(null)), output);
        byte[] bytes = output.toByteArray();
        return new Rendered(status, bytes, "W/\"" + hash(bytes) + "\"", null);
    }

    private static PlainPage missing(PlainRequest request) {
        ContractFilter all = ContractFilter.everything();
        return said(
                request,
                "missing.title.page",
                request.text("missing.text.page"),
                List.of(
                        new Block.Link(
                                request.text("missing.home"), request.links().page(Place.HOME, all)),
                        new Block.Link(
                                request.text("missing.contracts"),
                                request.links().page(Place.CONTRACTS, all)),
                        new Block.Link(
                                request.text("missing.data"), request.links().page(Place.DATA, all)),
                        new Block.Link(
                                request.text("missing.versions"),
                                request.links().page(Place.VERSIONS, all))));
    }

    private static PlainPage said(PlainRequest request, String titleKey, String text, List<Block.Link> ways) {
        return new PlainPage(
                Place.HOME,
                null,
                request.text(titleKey),
                text,
                false,
                "/app/" + request.edition().links().page(Links.OVERVIEW, ContractFilter.everything()),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Block.Lead(text), new Block.Links(ways)));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
