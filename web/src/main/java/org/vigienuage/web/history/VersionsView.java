package org.vigienuage.web.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.Page;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Pager;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;
import org.vigienuage.web.version.PublishedVersion;

/** Every publication of the data, and every decision of a person in it. */
@Route(value = Links.VERSIONS, layout = MainLayout.class)
class VersionsView extends Page {

    private static final int HASH_SHOWN = 16;

    private final VersionLog log;
    private final DecisionQueries decisions;

    VersionsView(Site site, VersionLog log, DecisionQueries decisions) {
        super(site);
        this.log = log;
        this.decisions = decisions;
    }

    @Override
    protected Optional<String> show(PageRequest request) {
        removeAll();
        Edition edition = request.edition();
        Div head = new Div(new H1(edition.text("versions.title")), Words.lead(edition.text("versions.lead")));
        head.addClassName("vn-stack");
        add(
                head,
                Words.section(edition.text("versions.log"), versions(request), feeds(edition, "versions")),
                Words.section(
                        edition.text("decisions.title"),
                        Words.note(edition.text("decisions.note")),
                        new DecisionTable(request, decisions.list(edition.language())),
                        feeds(edition, "corrections")));
        return Optional.of(edition.text("versions.title"));
    }

    private Div versions(PageRequest request) {
        Edition edition = request.edition();
        int total = log.count();
        int page = Pager.page(request, total);
        DataTable table = new DataTable(edition.text("versions.caption"))
                .text(edition.text("versions.name"))
                .text(edition.text("versions.publishedAt"))
                .number(edition.text("versions.core"))
                .number(edition.text("versions.extended"))
                .number(edition.text("column.awards"))
                .number(edition.text("data.files"))
                .text(edition.text("versions.changes"));
        log.slice(Pager.offset(page), Pager.SIZE).forEach(entry -> addRow(table, edition, entry));
        Div list = new Div(
                table,
                new Pager(
                        edition,
                        page,
                        total,
                        each -> request.links().page(Links.VERSIONS, request.filter(), "page", String.valueOf(each))));
        list.addClassName("vn-stack");
        return list;
    }

    private static void addRow(DataTable table, Edition edition, VersionEntry entry) {
        PublishedVersion version = entry.version();
        Format format = edition.format();
        table.row(
                name(edition, version),
                new Span(format.date(version.publishedAt().toLocalDate())),
                new Span(format.dollars(entry.core().central())),
                new Span(format.dollars(entry.extended().central())),
                new Span(format.count(version.awards())),
                new Span(format.count(version.files())),
                changes(edition, entry));
    }

    private static Div name(Edition edition, PublishedVersion version) {
        ContractFilter pinned = ContractFilter.everything().withVersion(version.name());
        Span hash = new Span("SHA-256 "
                + version.contentHash()
                        .substring(0, Math.min(HASH_SHOWN, version.contentHash().length())) + "…");
        hash.addClassName("vn-note");
        hash.setTitle(version.contentHash());
        Div name = new Div(new Div(new Anchor(edition.links().page(Links.OVERVIEW, pinned), version.name())), hash);
        String acknowledgement = version.acknowledgement();
        if (acknowledgement != null) {
            Span accepted = new Span(edition.text("versions.acknowledged", acknowledgement));
            accepted.addClassName("vn-note");
            name.add(new Div(accepted));
        }
        return name;
    }

    private static Component changes(Edition edition, VersionEntry entry) {
        String previous = entry.previous();
        return previous == null
                ? new Span(edition.text("versions.first"))
                : new Anchor(
                        edition.links()
                                .page(
                                        Links.CHANGES,
                                        ContractFilter.everything()
                                                .withVersion(entry.version().name()),
                                        "since",
                                        previous),
                        edition.text("versions.since", previous));
    }

    private static Paragraph feeds(Edition edition, String path) {
        ContractFilter none = ContractFilter.everything();
        Paragraph feeds = Words.note();
        for (String form : new String[] {"", ".csv", ".atom"}) {
            Anchor anchor = new Anchor(
                    edition.links()
                            .api(path + form, none, "lang", edition.language().code()),
                    edition.text("feed." + (form.isEmpty() ? "json" : form.substring(1))));
            anchor.setRouterIgnore(true);
            if (!form.isEmpty()) {
                feeds.add(new Span(" · "));
            }
            feeds.add(anchor);
        }
        return feeds;
    }
}
