package org.vigienuage.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.address.SiteAddress;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.cite.Citations;
import org.vigienuage.web.cite.Cited;
import org.vigienuage.web.cite.Citing;
import org.vigienuage.web.cite.Quote;
import org.vigienuage.web.cite.ReferenceFile;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterValues;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.version.OneVersion;

/** How a selection, or a figure of it, is cited. What is cited is always one version, also where the call names none. */
@RestController
@OneVersion
class CiteController {

    private static final String FIGURE = "figure";
    private static final String ACCESSED = "accessed";

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final SiteAddress site;
    private final Citing citing;
    private final Citations citations;
    private final LedgerQueries ledgers;

    CiteController(
            Questions questions,
            Freshness freshness,
            Filenames filenames,
            SiteAddress site,
            Citing citing,
            Citations citations,
            LedgerQueries ledgers) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.site = site;
        this.citing = citing;
        this.citations = citations;
        this.ledgers = ledgers;
    }

    @GetMapping("/api/v1/cite")
    @Nullable
    CiteAnswer cite(ServletWebRequest request) {
        Question question = question(request);
        if (freshness.isKnownHere(request, question)) {
            return null;
        }
        Cited cited = cited(question, request);
        ContractFilter pinned = question.filter().withVersion(cited.version());
        Map<String, String> files = new LinkedHashMap<>();
        for (ReferenceFile file : ReferenceFile.values()) {
            files.put(file.suffix(), file.address(pinned, figure(question), question.language()));
        }
        String quote = Quote.of(cited, ledgers.ledger(pinned).included());
        return CiteAnswer.of(citations.of(cited), quote, files);
    }

    @GetMapping("/api/v1/cite.bib")
    void bib(ServletWebRequest request, HttpServletResponse response) throws IOException {
        write(ReferenceFile.BIBTEX, request, response);
    }

    @GetMapping("/api/v1/cite.ris")
    void ris(ServletWebRequest request, HttpServletResponse response) throws IOException {
        write(ReferenceFile.RIS, request, response);
    }

    @GetMapping("/api/v1/cite.csl.json")
    void cslJson(ServletWebRequest request, HttpServletResponse response) throws IOException {
        write(ReferenceFile.CSL_JSON, request, response);
    }

    private void write(ReferenceFile file, ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = question(request);
        if (freshness.isKnownHere(request, question)) {
            return;
        }
        byte[] bytes = file.write(cited(question, request)).getBytes(UTF_8);
        response.setContentType(file.mediaType() + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(filenames.of("cite", question.filter(), file.suffix()))
                        .build()
                        .toString());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Says the day of today where the call says none, so that tomorrow's answer is another. */
    private Question question(ServletWebRequest request) {
        Question question = questions.aboutSelection(request, FIGURE, ACCESSED);
        figure(question);
        return question.with(ACCESSED, accessed(question).toString());
    }

    private Cited cited(Question question, ServletWebRequest request) {
        return citing.cited(
                        question.filter(),
                        figure(question),
                        question.language(),
                        site.of(request.getRequest()),
                        accessed(question))
                .orElseThrow(() -> new NoSuchThingException("version"));
    }

    private static @Nullable Dimension figure(Question question) {
        List<String> values = question.own().getOrDefault(FIGURE, List.of());
        return values.isEmpty()
                ? null
                : Dimension.parseOptional(values.getFirst())
                        .orElseThrow(() -> NotUnderstoodException.badValue(FIGURE, values.getFirst()));
    }

    private static LocalDate accessed(Question question) {
        List<String> values = question.own().getOrDefault(ACCESSED, List.of());
        return values.isEmpty()
                ? Citing.today()
                : FilterValues.date(values.getFirst())
                        .orElseThrow(() -> NotUnderstoodException.badValue(ACCESSED, values.getFirst()));
    }
}
