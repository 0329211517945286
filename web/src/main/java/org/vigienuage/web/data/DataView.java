package org.vigienuage.web.data;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.vigienuage.web.shell.Edition;
import org.vigienuage.web.shell.Links;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.Page;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;
import org.vigienuage.web.status.SourceQueries;
import org.vigienuage.web.status.Status;
import org.vigienuage.web.status.StatusQueries;

/** What is loaded, month by month and file by file, what is wrong in it, and how to take it away. */
@Route(value = Links.DATA, layout = MainLayout.class)
class DataView extends Page {

    private final StatusQueries status;
    private final SourceQueries sources;

    DataView(Site site, StatusQueries status, SourceQueries sources) {
        super(site);
        this.status = status;
        this.sources = sources;
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
                Words.section(edition.text("data.loaded"), new LoadedFacts(edition, loaded)),
                calendars(edition, loaded),
                Words.section(edition.text("data.downloads"), new Downloads(edition)),
                Words.section(edition.text("data.api"), new ApiGuide(edition)),
                Words.section(edition.text("data.issues"), new IssueTables(request, loaded, sources)),
                Words.section(edition.text("data.files"), new FileTable(request, sources)),
                Words.section(edition.text("data.licence"), new SourceList(request, sources)));
        return Optional.of(edition.text("nav.data"));
    }

    private static Section calendars(Edition edition, Status loaded) {
        Section section = Words.section(edition.text("data.calendar"), Words.note(edition.text("data.calendarNote")));
        loaded.eras().forEach(era -> {
            if (!era.periods().isEmpty()) {
                section.add(new H3(edition.text("era." + era.era())), new MonthCalendar(edition, era.periods()));
            }
        });
        return section;
    }
}
