package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

@RestController
@OneVersion
class VersionController {

    private static final Columns<PublishedVersion> CSV = Columns.of(
            "versions",
            integer("number", PublishedVersion::number),
            text("name", PublishedVersion::name),
            text("published_at", PublishedVersion::publishedAt),
            text("content_hash", PublishedVersion::contentHash),
            integer("awards", PublishedVersion::awards),
            integer("files", PublishedVersion::files),
            text("acknowledgement", PublishedVersion::acknowledgement));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final VersionQueries versions;
    private final SiteAddress site;

    VersionController(
            Questions questions, Freshness freshness, Filenames filenames, VersionQueries versions, SiteAddress site) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.versions = versions;
        this.site = site;
    }

    @GetMapping("/api/v1/versions")
    @Nullable
    List<PublishedVersion> versions(ServletWebRequest request) {
        Question question = questions.aboutAllVersions(request);
        return freshness.isKnown(request, question) ? null : versions.listAll();
    }

    @GetMapping("/api/v1/versions.csv")
    void csv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutAllVersions(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(CSV, response, filenames.of("versions", question.filter(), "csv"), versions.listAll());
        }
    }

    @GetMapping("/api/v1/versions.atom")
    void atom(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutAllVersions(request);
        if (freshness.isKnownHere(request, question)) {
            return;
        }
        Edition edition = Edition.of(question.language());
        String here = site.of(request.getRequest());
        List<PublishedVersion> all = versions.listAll();
        new AtomFeed(
                        "urn:vigie-nuage:versions:" + edition.language().code(),
                        edition.text("feed.versions"),
                        edition.language().code(),
                        here + question.address(),
                        here + edition.plain().page(Place.VERSIONS, ContractFilter.everything()),
                        all.isEmpty() ? AtomFeed.NEVER : all.getFirst().publishedAt(),
                        all.stream()
                                .map(version -> entry(edition, version, here))
                                .toList())
                .write(response);
    }

    private static Entry entry(Edition edition, PublishedVersion version, String here) {
        return new Entry(
                "urn:vigie-nuage:version:" + version.name(),
                edition.text("feed.version", version.name()),
                here + edition.plain().page(Place.VERSIONS, version.name(), ContractFilter.everything()),
                version.publishedAt(),
                edition.text(
                        "feed.versionSummary",
                        edition.counted("awards", version.awards()),
                        edition.format().count(version.files()),
                        version.contentHash()));
    }
}
