package org.vigienuage.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.Cross;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.download.Downloads;
import org.vigienuage.web.download.Subject;
import org.vigienuage.web.table.FileFormat;
import org.vigienuage.web.version.OneVersion;

/** Figures as files of every kind. */
@RestController
@OneVersion
class FileController {

    static final String BASIS = "basis";

    private static final String DIALECT = "dialect";
    private static final String MARK = "bom";
    private static final String FORMATS = "{format:csv|xlsx|json|ndjson|parquet|zip}";

    private final Questions questions;
    private final Freshness freshness;
    private final Downloads downloads;

    FileController(Questions questions, Freshness freshness, Downloads downloads) {
        this.questions = questions;
        this.freshness = freshness;
        this.downloads = downloads;
    }

    @GetMapping("/api/v1/contracts." + FORMATS)
    void contracts(@PathVariable String format, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        Question question = questions.aboutSelection(request, Paging.SORT, DIALECT, MARK);
        Subject subject = new Subject.Contracts(Paging.of(question.own()).order());
        send(subject, format, question, request, response);
    }

    @GetMapping("/api/v1/aggregates/{dimension:[a-z-]+}." + FORMATS)
    void aggregates(
            @PathVariable String dimension,
            @PathVariable String format,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Dimension by = dimension(dimension);
        Question question = questions.aboutSelection(request, BASIS, DIALECT, MARK);
        send(new Subject.Aggregates(by, basis(question)), format, question, request, response);
    }

    @GetMapping("/api/v1/crosses/{by:[a-z-]+}/{across:[a-z-]+}." + FORMATS)
    void crosses(
            @PathVariable String by,
            @PathVariable String across,
            @PathVariable String format,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Cross cross = cross(by, across);
        Question question = questions.aboutSelection(request, BASIS, DIALECT, MARK);
        send(new Subject.Crosses(cross, basis(question)), format, question, request, response);
    }

    /** What {@code crosses/….json} says, for programs that do not save it. */
    @GetMapping("/api/v1/crosses/{by:[a-z-]+}/{across:[a-z-]+}")
    void cross(
            @PathVariable String by,
            @PathVariable String across,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Cross cross = cross(by, across);
        Question question = questions.aboutSelection(request, BASIS);
        Subject subject = new Subject.Crosses(cross, basis(question));
        if (!freshness.isKnown(request, question)) {
            write(subject, FileFormat.JSON, question, response);
        }
    }

    static Basis basis(Question question) {
        return question.own().getOrDefault(BASIS, List.of()).stream()
                .findFirst()
                .map(key -> Basis.parseOptional(key).orElseThrow(() -> NotUnderstoodException.badValue(BASIS, key)))
                .orElse(Basis.CENTRAL);
    }

    private void send(
            Subject subject,
            String extension,
            Question question,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        FileFormat format = format(extension, question);
        if (!freshness.isKnown(request, question)) {
            String filename = downloads.filename(subject, question.filter(), format);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(filename).build().toString());
            write(subject, format, question, response);
        }
    }

    private void write(Subject subject, FileFormat format, Question question, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.contentType());
        downloads.write(subject, question.filter(), format, question.language(), response.getOutputStream());
    }

    private static FileFormat format(String extension, Question question) {
        String options = Stream.of(DIALECT, MARK)
                .flatMap(key ->
                        question.own().getOrDefault(key, List.of()).stream().map(value -> key + "=" + value))
                .collect(Collectors.joining("&"));
        return FileFormat.parseOptional(extension, options).orElseThrow(() -> {
            String key = options.substring(0, options.indexOf('='));
            return NotUnderstoodException.badValue(
                    key, question.own().getOrDefault(key, List.of("")).getFirst());
        });
    }

    private static Cross cross(String by, String across) {
        Dimension first = dimension(by);
        Dimension second = dimension(across);
        if (first == second) {
            throw new NoSuchThingException(by + "/" + across);
        }
        return new Cross(first, second);
    }

    private static Dimension dimension(String key) {
        return Dimension.parseOptional(key).orElseThrow(() -> new NoSuchThingException(key));
    }
}
