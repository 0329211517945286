package org.vigienuage.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.cite.Citing;
import org.vigienuage.web.cite.ReferenceFile;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.shell.PageHead;
import org.vigienuage.web.table.FileFormat;
import org.vigienuage.web.table.TooManyRowsException;
import org.vigienuage.web.version.PublishedVersion;

/** The same as a page in another form, at its address with another ending: data, picture or reference. */
@Component
class Twins {

    private static final List<String> SUFFIXES = List.of(
            ".svg", ".png", ".csv", ".xlsx", ".ndjson", ".parquet", ".zip", ".bib", ".ris", ".csl.json", ".json");
    private static final Map<Place, String> HEADS = Map.of(
            Place.SUPPLIERS, Links.SUPPLIERS,
            Place.MAKERS, Links.MAKERS,
            Place.ORGANIZATIONS, Links.ORGANIZATIONS,
            Place.MINISTRIES, Links.MINISTRIES);

    private final Files files;
    private final Drawings drawings;
    private final Cards cards;
    private final Citing citing;
    private final Map<String, PageHead> heads;

    Twins(Files files, Drawings drawings, Cards cards, Citing citing, List<PageHead> heads) {
        this.files = files;
        this.drawings = drawings;
        this.cards = cards;
        this.citing = citing;
        this.heads = heads.stream().collect(Collectors.toMap(PageHead::path, Function.identity()));
    }

    /** What a path ends in, when that is another form of a page. */
    static Optional<String> suffix(String path) {
        return SUFFIXES.stream().filter(path::endsWith).findFirst();
    }

    /** Sends the twin, or answers that there is none. */
    void answer(
            PlainRequest request,
            PlainAddress address,
            String suffix,
            Optional<PublishedVersion> read,
            HttpServletRequest http,
            HttpServletResponse response) {
        String key = address.key();
        Optional<Cut> cut = Cut.of(request.filter(), address.place(), key);
        try {
            if (read.isEmpty() || cut.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (!request.problems().isEmpty()) {
                // A file does not say that a part of the question was left out, so it is refused.
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else if (isThere(request, address, suffix, response) && !isKnown(read.get(), http, response)) {
                send(request, address, cut.get(), suffix, response);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A thing that has another address now has its twins there too. */
    private boolean isThere(PlainRequest request, PlainAddress address, String suffix, HttpServletResponse response)
            throws IOException {
        PageHead head = heads.get(HEADS.getOrDefault(address.place(), ""));
        String key = address.key();
        Language language = request.edition().language();
        if (head == null || key == null || head.title(key, language).isPresent()) {
            return true;
        }
        Optional<String> present = head.movedTo(key);
        if (present.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(
                HttpHeaders.LOCATION,
                new PlainLinks(language).twin(address.place(), present.get(), suffix, request.filter()));
        return false;
    }

    private static boolean isKnown(PublishedVersion read, HttpServletRequest http, HttpServletResponse response) {
        String tag = "W/\"" + read.contentHash().substring(0, 16) + "-" + Citing.today() + "\"";
        return new ServletWebRequest(http, response).checkNotModified(tag);
    }

    private void send(PlainRequest request, PlainAddress address, Cut cut, String suffix, HttpServletResponse response)
            throws IOException {
        Optional<FileFormat> format = FileFormat.parseOptional(
                suffix.substring(1),
                request.option("dialect").map(each -> "dialect=" + each).orElse(""));
        Optional<ReferenceFile> reference = ReferenceFile.parseOptional(suffix.substring(1));
        if (format.isPresent()) {
            data(request, cut, format.get(), response);
        } else if (reference.isPresent()) {
            reference(request, cut, reference.get(), response);
        } else {
            picture(request, address, cut, suffix, response);
        }
    }

    private void data(PlainRequest request, Cut cut, FileFormat format, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + files.filename(cut, format) + "\"");
        try {
            files.write(request, cut, format, response.getOutputStream());
        } catch (TooManyRowsException e) {
            response.reset();
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void reference(PlainRequest request, Cut cut, ReferenceFile file, HttpServletResponse response)
            throws IOException {
        var cited =
                citing.cited(cut.filter(), cut.figure(), request.edition().language(), request.base(), Citing.today());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vigie-nuage." + file.suffix() + "\"");
        write(
                response,
                file.mediaType() + ";charset=UTF-8",
                file.write(cited.orElseThrow()).getBytes(StandardCharsets.UTF_8));
    }

    private void picture(
            PlainRequest request, PlainAddress address, Cut cut, String suffix, HttpServletResponse response)
            throws IOException {
        boolean isSvg = suffix.equals(".svg");
        Optional<byte[]> picture = cut.figure() == null
                ? cards.of(request, cut.filter(), name(request, address), isSvg)
                : isSvg
                        ? drawings.svg(request, cut.figure(), cut.filter())
                        : drawings.png(request, cut.figure(), cut.filter());
        if (picture.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        write(response, isSvg ? "image/svg+xml;charset=UTF-8" : "image/png", picture.get());
    }

    private String name(PlainRequest request, PlainAddress address) {
        PageHead head = heads.get(HEADS.getOrDefault(address.place(), ""));
        String key = address.key();
        return head == null || key == null
                ? request.text("contracts.title")
                : head.title(key, request.edition().language()).orElse(key);
    }

    private static void write(HttpServletResponse response, @Nullable String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
