package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.date;
import static org.vigienuage.web.table.Column.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.address.SiteAddress;
import org.vigienuage.web.api.AtomFeed.Entry;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.history.Decision;
import org.vigienuage.web.history.DecisionQueries;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** Corrections and the other decisions of persons. */
@RestController
@OneVersion
class DecisionController {

    private static final Columns<Decision> CSV = Columns.of(
            "corrections",
            text("key", Decision::key),
            text("kind", Decision::kind),
            text("seao_number", Decision::seaoNumber),
            text("supplier_key", Decision::supplierKey),
            text("detail", Decision::detail),
            text("reason", Decision::reason),
            text("source", Decision::source),
            date("decided_on", Decision::decidedOn),
            text("since", Decision::since),
            text("until", Decision::until));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final DecisionQueries decisions;
    private final VersionQueries versions;
    private final SiteAddress site;

    DecisionController(
            Questions questions,
            Freshness freshness,
            Filenames filenames,
            DecisionQueries decisions,
            VersionQueries versions,
            SiteAddress site) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.decisions = decisions;
        this.versions = versions;
        this.site = site;
    }

    @GetMapping("/api/v1/corrections")
    @Nullable
    List<Decision> decisions(ServletWebRequest request) {
        Question question = questions.aboutAllVersions(request);
        return freshness.isKnown(request, question) ? null : decisions.list(question.language());
    }

    @GetMapping("/api/v1/corrections.csv")
    void csv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutAllVersions(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(
                    CSV,
                    response,
                    filenames.of("corrections", question.filter(), "csv"),
                    decisions.list(question.language()));
        }
    }

    @GetMapping("/api/v1/corrections.atom")
    void atom(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutAllVersions(request);
        if (freshness.isKnownHere(request, question)) {
            return;
        }
        Edition edition = Edition.of(question.language());
        String here = site.of(request.getRequest());
        Map<String, PublishedVersion> byName =
                versions.listAll().stream().collect(Collectors.toMap(PublishedVersion::name, Function.identity()));
        List<Entry> entries = decisions.list(question.language()).stream()
                .map(decision -> entry(edition, decision, byName, here))
                .toList();
        new AtomFeed(
                        "urn:vigie-nuage:corrections:" + edition.language().code(),
                        edition.text("feed.corrections"),
                        edition.language().code(),
                        here + question.address(),
                        here + edition.plain().page(Place.CORRECTIONS, ContractFilter.everything()),
                        entries.stream()
                                .map(Entry::updated)
                                .max(OffsetDateTime::compareTo)
                                .orElse(AtomFeed.NEVER),
                        entries)
                .write(response);
    }

    private static Entry entry(
            Edition edition, Decision decision, Map<String, PublishedVersion> versions, String here) {
        ContractFilter all = ContractFilter.everything();
        String number = decision.seaoNumber();
        String supplier = decision.supplierKey();
        String page = number != null
                ? edition.plain().page(Place.CONTRACTS, number, all)
                : supplier != null
                        ? edition.plain().page(Place.SUPPLIERS, supplier, all)
                        : edition.plain().page(Place.CORRECTIONS, all);
        String last = decision.until() == null ? decision.since() : decision.until();
        PublishedVersion version = versions.get(last);
        return new Entry(
                "urn:vigie-nuage:correction:" + decision.key() + ":" + decision.since(),
                edition.text("decision." + decision.kind()) + " "
                        + (number != null ? number : supplier != null ? supplier : decision.key()),
                here + page,
                version == null ? AtomFeed.NEVER : version.publishedAt(),
                decision.reason());
    }
}
