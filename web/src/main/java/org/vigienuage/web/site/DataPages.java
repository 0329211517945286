package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.data.KindNames;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.status.CoverageQueries;
import org.vigienuage.web.status.FileFreshness;
import org.vigienuage.web.status.GapQueries;
import org.vigienuage.web.status.MonthCoverage;
import org.vigienuage.web.status.SourceQueries;
import org.vigienuage.web.status.Status;
import org.vigienuage.web.status.StatusQueries;

/** The data as a whole: what is loaded, what is missing, the files behind it and those to take away, whose it is. */
@Component
class DataPages implements PlainPlace {

    private static final Map<String, String> TABLES = tables();

    private final StatusQueries status;
    private final SourceQueries sources;
    private final CoverageQueries coverages;
    private final GapQueries gaps;
    private final ReleaseBlocks releases;

    DataPages(
            StatusQueries status,
            SourceQueries sources,
            CoverageQueries coverages,
            GapQueries gaps,
            ReleaseBlocks releases) {
        this.status = status;
        this.sources = sources;
        this.coverages = coverages;
        this.gaps = gaps;
        this.releases = releases;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("contracts.csv", "download.extended");
        tables.put("aggregates/supplier.csv", "download.suppliers");
        tables.put("aggregates/organization.csv", "download.organizations");
        tables.put("aggregates/ministry.csv", "download.ministries");
        tables.put("aggregates/fiscal-year.csv", "download.years");
        tables.put("ledger.csv", "download.ledger");
        return tables;
    }

    @Override
    public Place place() {
        return Place.DATA;
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        Edition edition = request.edition();
        Status loaded = status.status(edition.language());
        String coverage = loaded.coverage() == null ? edition.text("plain.empty") : loaded.coverage();
        List<Block.Download> downloads = downloads(request);
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(coverage));
        parts.add(new Block.Heading("telecharger", edition.text("data.downloads")));
        parts.add(new Block.Note(edition.text("download.note")));
        parts.add(new Block.Downloads(downloads));
        if (loaded.dataVersion() != null) {
            parts.addAll(releases.of(edition, loaded.dataVersion()));
        }
        parts.add(new Block.Links(List.of(new Block.Link(edition.text("plain.data.dcat"), "/dcat.jsonld"))));
        parts.add(new Block.Heading("charge", edition.text("data.loaded")));
        parts.add(new Block.Facts(facts(request, loaded)));
        parts.addAll(calendars(edition));
        parts.addAll(missing(edition));
        parts.addAll(files(request));
        parts.addAll(licences(request));
        String dataset = LinkedData.dataset(
                request,
                edition.text("plain.dataset.name"),
                coverage,
                request.links().page(Place.DATA, ContractFilter.everything()),
                loaded.dataVersion(),
                covers(loaded),
                downloads);
        return SimplePage.of(
                request, Place.DATA, edition.text("data.title"), coverage, Links.DATA, List.of(dataset), parts);
    }

    private static @Nullable String covers(Status loaded) {
        var first = loaded.eras().stream()
                .map(Status.Era::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        var last = loaded.eras().stream()
                .map(Status.Era::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return first.isPresent() && last.isPresent() ? first.get() + "/" + last.get() : null;
    }

    private static List<Block.Download> downloads(PlainRequest request) {
        Edition edition = request.edition();
        String version = request.filter().version();
        List<Block.Download> files = new ArrayList<>();
        files.add(new Block.Download(
                edition.text("download.all"),
                edition.links()
                        .api("contracts.csv", ContractFilter.of(Scope.ALL).withVersion(version)),
                "CSV"));
        TABLES.forEach((path, key) -> files.add(new Block.Download(
                edition.text(key),
                edition.links().api(path, ContractFilter.everything().withVersion(version)),
                "CSV")));
        return files;
    }

    private static List<Block.Fact> facts(PlainRequest request, Status loaded) {
        Edition edition = request.edition();
        Format format = edition.format();
        String version = loaded.dataVersion();
        var published = loaded.publishedAt();
        return List.of(
                new Block.Fact(
                        edition.text("data.version"),
                        List.of(
                                version == null
                                        ? Block.Cell.of(format.unknown())
                                        : Block.Cell.link(
                                                version,
                                                request.links()
                                                        .page(Place.VERSIONS, version, ContractFilter.everything())))),
                Block.Fact.of(
                        edition.text("data.publishedAt"),
                        published == null ? format.unknown() : format.date(published.toLocalDate())),
                Block.Fact.of(
                        edition.text("data.notices"),
                        edition.text(
                                "data.noticesValue",
                                format.count(loaded.notices()),
                                format.count(loaded.noticeRestatements()))),
                Block.Fact.of(edition.text("data.bids"), format.count(loaded.bids())),
                Block.Fact.of(edition.text("column.awards"), format.count(loaded.awards())),
                Block.Fact.of(
                        edition.text("data.orphans"), counted(edition, loaded.orphanFinals(), loaded.orphanExpenses())),
                Block.Fact.of(
                        edition.text("data.unmatched"),
                        counted(edition, loaded.unmatchedFinals(), loaded.unmatchedExpenses())));
    }

    private static String counted(Edition edition, int finals, int expenses) {
        Format format = edition.format();
        return edition.text("data.finalsAndExpenses", format.count(finals), format.count(expenses));
    }

    private List<Block> calendars(Edition edition) {
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Heading("calendrier", edition.text("data.calendar")));
        parts.add(new Block.Note(edition.text("data.coverageNote")));
        coverages.listMonths().stream()
                .collect(Collectors.groupingBy(MonthCoverage::era, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(months -> parts.add(CalendarBlocks.of(edition, months)));
        return parts;
    }

    private List<Block> missing(Edition edition) {
        return List.of(
                new Block.Heading("manque", edition.text("gaps.title")),
                new Block.Note(edition.text("gaps.note")),
                new Block.Table(
                        edition.text("gaps.caption"),
                        List.of(
                                Block.Column.words(edition.text("gaps.what")),
                                Block.Column.words(edition.text("issue.severity")),
                                Block.Column.words(edition.text("gaps.source"))),
                        gaps.listGaps(edition.language()).stream()
                                .map(gap -> {
                                    boolean sure = gap.confidence().equals("confirmed");
                                    return List.of(
                                            Block.Cell.of(gap.text()),
                                            Block.Cell.of(edition.text("gaps.severity." + gap.severity())),
                                            Block.Cell.of(gap.source())
                                                    .marked(
                                                            edition.text(sure ? "gaps.sure" : "supplier.unconfirmed"),
                                                            !sure));
                                })
                                .toList(),
                        null));
    }

    private List<Block> files(PlainRequest request) {
        Edition edition = request.edition();
        int total = coverages.countFiles();
        Paging paging = Paging.of(request, total);
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Heading("fichiers", edition.text("data.files")));
        parts.add(new Block.Note(edition.text("data.filesNote")));
        parts.add(new Block.Table(
                edition.text("data.filesCaption"),
                List.of(
                        Block.Column.words(edition.text("file.name")),
                        Block.Column.words(edition.text("file.kind")),
                        Block.Column.words(edition.text("file.period")),
                        Block.Column.number(edition.text("file.records")),
                        Block.Column.number(edition.text("file.rejected")),
                        Block.Column.number(edition.text("issue.count"))),
                coverages.sliceFiles(paging.offset(), Paging.SIZE).stream()
                        .map(file -> cells(edition, file))
                        .toList(),
                null));
        paging.block(request, options -> request.links().page(Place.DATA, request.filter(), options))
                .ifPresent(parts::add);
        return parts;
    }

    private static List<Block.Cell> cells(Edition edition, FileFreshness file) {
        Format format = edition.format();
        String url = file.url();
        return List.of(
                (url == null
                                ? Block.Cell.of(file.name())
                                : Block.Cell.source(url).named(file.name()))
                        .noted("SHA-256 " + file.sha256()),
                Block.Cell.of(KindNames.of(edition, file.kind())),
                Block.Cell.of(format.shortDate(file.periodStart()) + " – " + format.shortDate(file.periodEnd())),
                Block.Cell.of(format.count(file.records())),
                Block.Cell.of(format.count(file.rejected())),
                Block.Cell.of(format.count(file.issues())));
    }

    private List<Block> licences(PlainRequest request) {
        Edition edition = request.edition();
        Format format = edition.format();
        return List.of(
                new Block.Heading("licences", edition.text("data.licence")),
                new Block.Facts(sources.listSources(edition.language()).stream()
                        .map(source -> new Block.Fact(
                                source.publisher(),
                                List.of(
                                        Block.Cell.source(source.pageUrl()).named(source.title()),
                                        Block.Cell.source(source.licenceUrl())
                                                .named(source.licenceName())
                                                .noted(edition.text(
                                                        "source.counts",
                                                        format.count(source.files()),
                                                        format.count(source.records()),
                                                        format.count(source.rejected()),
                                                        format.count(source.awards()))))))
                        .toList()),
                new Block.Prose(List.of(edition.text("licence.ours"), edition.text("licence.attribution"))));
    }
}
