package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.history.Change;
import org.vigienuage.web.history.ChangeQueries;
import org.vigienuage.web.history.Changes;
import org.vigienuage.web.history.VersionEntry;
import org.vigienuage.web.history.VersionLog;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** Every publication of the data, and what each changed. */
@Component
class VersionPages implements PlainPlace {

    private static final int SHOWN = 50;

    private final VersionLog log;
    private final VersionQueries versions;
    private final ChangeQueries changes;

    VersionPages(VersionLog log, VersionQueries versions, ChangeQueries changes) {
        this.log = log;
        this.versions = versions;
        this.changes = changes;
    }

    @Override
    public Place place() {
        return Place.VERSIONS;
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        Edition edition = request.edition();
        Paging paging = Paging.of(request, log.count());
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(edition.text("versions.lead")));
        parts.add(new Block.Heading("journal", edition.text("versions.log")));
        parts.add(new Block.Table(
                edition.text("versions.caption"),
                List.of(
                        Block.Column.words(edition.text("versions.name")),
                        Block.Column.words(edition.text("versions.publishedAt")),
                        Block.Column.number(edition.text("versions.core")),
                        Block.Column.number(edition.text("versions.extended")),
                        Block.Column.number(edition.text("column.awards")),
                        Block.Column.number(edition.text("data.files"))),
                log.slice(paging.offset(), Paging.SIZE).stream()
                        .map(entry -> cells(request, entry))
                        .toList(),
                null));
        paging.block(request, options -> request.links().page(Place.VERSIONS, request.filter(), options))
                .ifPresent(parts::add);
        parts.add(feeds(edition, "versions"));
        parts.add(new Block.Links(List.of(new Block.Link(
                edition.text("decisions.title"),
                request.links().page(Place.CORRECTIONS, ContractFilter.everything())))));
        return SimplePage.of(
                request,
                Place.VERSIONS,
                edition.text("plain.nav.versions"),
                edition.text("versions.lead"),
                Links.VERSIONS,
                parts);
    }

    /** The same answers as feeds and files. */
    static Block feeds(Edition edition, String path) {
        return new Block.Links(List.of("", ".csv", ".atom").stream()
                .map(form -> new Block.Link(
                        edition.text("feed." + (form.isEmpty() ? "json" : form.substring(1))),
                        edition.links()
                                .api(
                                        path + form,
                                        ContractFilter.everything(),
                                        "lang",
                                        edition.language().code())))
                .toList());
    }

    private static List<Block.Cell> cells(PlainRequest request, VersionEntry entry) {
        Format format = request.edition().format();
        PublishedVersion version = entry.version();
        return List.of(
                Block.Cell.link(
                        version.name(),
                        request.links().page(Place.VERSIONS, version.name(), ContractFilter.everything())),
                Block.Cell.of(format.date(version.publishedAt().toLocalDate())),
                Block.Cell.of(format.dollars(entry.core().central())),
                Block.Cell.of(format.dollars(entry.extended().central())),
                Block.Cell.of(format.count(version.awards())),
                Block.Cell.of(format.count(version.files())));
    }

    @Override
    public PlainAnswer one(PlainRequest request, String name) {
        List<PublishedVersion> all = versions.listAll();
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).name().equals(name))
                .mapToObj(at -> page(request, all.get(at), at + 1 < all.size() ? all.get(at + 1) : null))
                .findFirst()
                .orElseGet(PlainAnswer.Missing::new);
    }

    private PlainAnswer page(PlainRequest request, PublishedVersion version, @Nullable PublishedVersion previous) {
        Edition edition = request.edition();
        Format format = edition.format();
        ContractFilter pinned = ContractFilter.everything().withVersion(version.name());
        String published = format.date(version.publishedAt().toLocalDate());
        String lead = edition.text(
                "plain.version.lead",
                version.name(),
                published,
                edition.counted("awards", version.awards()),
                format.count(version.files()));
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.of("SHA-256", version.contentHash()));
        facts.add(new Block.Fact(
                edition.text("plain.version.permalink"),
                List.of(Block.Cell.link(
                        request.base() + request.links().page(Place.HOME, pinned),
                        request.links().page(Place.HOME, pinned)))));
        if (version.acknowledgement() != null) {
            facts.add(Block.Fact.of(
                    edition.text("issue.detail"), edition.text("versions.acknowledged", version.acknowledgement())));
        }
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(lead));
        parts.add(new Block.Facts(facts));
        parts.add(new Block.Heading("changements", edition.text("changes.title")));
        parts.addAll(
                previous == null
                        ? List.of(new Block.Note(edition.text("versions.first")))
                        : changes(request, pinned, previous));
        return new PlainAnswer.Found(new PlainPage(
                Place.VERSIONS,
                version.name(),
                edition.text("cite.version", version.name()),
                lead,
                true,
                "/app/" + edition.links().page(Links.VERSIONS, request.filter()),
                null,
                List.of(new Block.Link(
                        edition.text("plain.nav.versions"), request.links().page(Place.VERSIONS, request.filter()))),
                List.of(),
                List.of(),
                parts));
    }

    private List<Block> changes(PlainRequest request, ContractFilter pinned, PublishedVersion previous) {
        Edition edition = request.edition();
        int read = versions.findRead().map(PublishedVersion::number).orElse(0);
        Optional<Changes> found = changes.changes(pinned, previous.name());
        // Comparing reads both; what comes after is of the version that is asked for again.
        versions.pin(read);
        if (found.isEmpty() || found.get().count() == 0) {
            return List.of(new Block.Note(edition.text("changes.none")));
        }
        Changes made = found.get();
        Format format = edition.format();
        return List.of(
                new Block.Prose(List.of(edition.text(
                        "changes.lead",
                        previous.name(),
                        format.compactMoney(made.before().central()),
                        edition.counted("awards", made.before().awards()),
                        made.now().name(),
                        format.compactMoney(made.after().central()),
                        edition.counted("awards", made.after().awards())))),
                new Block.Table(
                        edition.text("changes.awards"),
                        List.of(
                                Block.Column.words(edition.text("column.contract")),
                                Block.Column.words(edition.text("changes.kind")),
                                Block.Column.number(edition.text("worth.difference")),
                                Block.Column.words(edition.text("changes.reason"))),
                        made.largest().stream()
                                .limit(SHOWN)
                                .map(change -> cells(request, made, change))
                                .toList(),
                        null));
    }

    /** As it is now; what is gone, as it was. */
    private static List<Block.Cell> cells(PlainRequest request, Changes made, Change change) {
        Edition edition = request.edition();
        ContractFilter version = ContractFilter.everything()
                .withVersion(
                        change.after() == null ? made.then().name() : made.now().name());
        return List.of(
                Block.Cell.link(
                                change.title().isBlank() ? change.awardKey() : change.title(),
                                request.links().page(Place.CONTRACTS, change.seaoNumber(), version))
                        .noted(change.organizationName() + " → " + change.supplierLabel()),
                Block.Cell.of(edition.text("change." + change.kind().key())),
                Block.Cell.of(edition.format().difference(change.difference())),
                Block.Cell.of(change.reasons().stream()
                        .map(reason -> edition.text("reason." + reason.key()))
                        .collect(Collectors.joining(edition.text("punctuation.semicolon")))));
    }
}
