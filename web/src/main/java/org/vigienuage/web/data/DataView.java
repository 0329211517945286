package org.vigienuage.web.data;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.release.Releases;
import org.vigienuage.web.replica.ReplicaQueries;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.Page;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;
import org.vigienuage.web.status.CoverageQueries;
import org.vigienuage.web.status.GapQueries;
import org.vigienuage.web.status.MonthCoverage;
import org.vigienuage.web.status.SourceQueries;
import org.vigienuage.web.status.Status;
import org.vigienuage.web.status.StatusQueries;

/** What is loaded, month by month and file by file, what is wrong in it, and how to take it away. */
@Route(value = Links.DATA, layout = MainLayout.class)
class DataView extends Page {

    private final StatusQueries status;
    private final SourceQueries sources;
    private final CoverageQueries coverages;
    private final GapQueries gaps;
    private final Releases releases;
    private final ReplicaQueries replicas;

    DataView(
            Site site,
            StatusQueries status,
            SourceQueries sources,
            CoverageQueries coverages,
            GapQueries gaps,
            Releases releases,
            ReplicaQueries replicas) {
        super(site);
        this.status = status;
        this.sources = sources;
        this.coverages = coverages;
        this.gaps = gaps;
        this.releases = releases;
        this.replicas = replicas;
    }

    @Override
    protected Optional<String> show(PageRequest request) {
        removeAll();
        Edition edition = request.edition();
        Status loaded = status.status(edition.language());
        String coverage = loaded.coverage();
        Div head = new Div(new H1(edition.text("data.title")), Words.lead(coverage == null ? "" : coverage));
        head.addClassName("vn-stack");
        add(
                head,
                Words.section(edition.text("data.loaded"), new LoadedFacts(request, loaded, replicas.find())),
                calendars(edition, loaded),
                Words.section(edition.text("gaps.title"), new GapTable(edition, gaps)),
                Words.section(edition.text("data.downloads"), new Downloads(edition)),
                Words.section(edition.text("release.title"), release(edition)),
                Words.section(edition.text("data.api"), new ApiGuide(edition)),
                Words.section(edition.text("data.issues"), new IssueTables(request, loaded, sources)),
                Words.section(edition.text("data.files"), new FileTable(request, sources, coverages)),
                Words.section(edition.text("data.licence"), new SourceList(request, sources)));
        return Optional.of(edition.text("nav.data"));
    }

    /** The files of the version that the page reads, once they are written. */
    private Component release(Edition edition) {
        return site().published()
                .flatMap(version -> releases.of(version.name()))
                .<Component>map(release -> new ReleaseTable(edition, release))
                .orElseGet(() -> Words.note(edition.text("release.none")));
    }

    /** First how much of each month is loaded, then which kinds of files that is. */
    private Section calendars(Edition edition, Status loaded) {
        Section section = Words.section(edition.text("data.calendar"), Words.note(edition.text("data.coverageNote")));
        Map<String, List<MonthCoverage>> byEra = coverages.listMonths().stream()
                .collect(Collectors.groupingBy(MonthCoverage::era, LinkedHashMap::new, Collectors.toList()));
        Div months = new Div();
        months.addClassName("vn-calendars");
        byEra.values().forEach(each -> months.add(new CoverageCalendar(edition, each)));
        Div kinds = new Div(Words.note(edition.text("data.calendarNote")));
        loaded.eras().forEach(era -> {
            if (!era.periods().isEmpty()) {
                kinds.add(new H3(edition.text("era." + era.era())), new MonthCalendar(edition, era.periods()));
            }
        });
        NativeDetails byKind = new NativeDetails(edition.text("data.calendarByKind"), kinds);
        byKind.addClassName("vn-explain");
        Anchor download = new Anchor(
                edition.links().api("months.csv", ContractFilter.everything()), edition.text("data.monthsCsv"));
        download.setRouterIgnore(true);
        section.add(months, byKind, Words.note(download));
        return section;
    }
}
