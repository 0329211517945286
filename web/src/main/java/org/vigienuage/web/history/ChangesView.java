package org.vigienuage.web.history;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** Then X, now Y, and every award that made the difference. */
@Route(value = Links.CHANGES, layout = MainLayout.class)
class ChangesView extends FilteredPage {

    private static final String SINCE = "since";

    private final ChangeQueries changes;
    private final VersionQueries versions;

    ChangesView(Site site, ChangeQueries changes, VersionQueries versions) {
        super(site);
        this.changes = changes;
        this.versions = versions;
    }

    @Override
    protected String[] options(PageRequest asked) {
        String since = asked.option(SINCE);
        return since == null ? new String[0] : new String[] {SINCE, since};
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        Edition edition = request.edition();
        before.addClassName("vn-stack");
        String since = since(request);
        if (since == null) {
            before.add(new H1(edition.text("changes.title")), Words.lead(edition.text("changes.onlyOne")));
            return Optional.of(edition.text("changes.title"));
        }
        return changes.changes(request.filter(), since).map(found -> {
            addHead(request, found, before);
            addTables(request, found, after);
            return edition.text("changes.title");
        });
    }

    /** What the address says, else the version before the one that is read. */
    private @Nullable String since(PageRequest request) {
        String asked = request.option(SINCE);
        if (asked != null) {
            return asked;
        }
        int read = site().published().map(PublishedVersion::number).orElse(0);
        return versions.listAll().stream()
                .filter(version -> version.number() < read)
                .findFirst()
                .map(PublishedVersion::name)
                .orElse(null);
    }

    private void addHead(PageRequest request, Changes found, Div head) {
        Edition edition = request.edition();
        Format format = edition.format();
        head.add(
                new H1(edition.text("changes.title")),
                Words.lead(edition.text(
                        "changes.lead",
                        found.then().name(),
                        format.money(found.before().central()),
                        edition.counted("awards", found.before().awards()),
                        found.now().name(),
                        format.money(found.after().central()),
                        edition.counted("awards", found.after().awards()))),
                new Paragraph(site().question(request)),
                check(edition, found),
                downloads(edition, request.filter(), found));
    }

    private static Paragraph check(Edition edition, Changes found) {
        Paragraph check = Words.note(edition.text(
                found.addsUp() ? "changes.addsUp" : "changes.doesNotAddUp",
                edition.format().difference(found.difference())));
        check.getElement().setAttribute("data-adds-up", String.valueOf(found.addsUp()));
        return check;
    }

    private static Paragraph downloads(Edition edition, ContractFilter filter, Changes found) {
        ContractFilter pinned = filter.withVersion(found.now().name());
        Anchor json = new Anchor(
                edition.links().api("changes", pinned, SINCE, found.then().name()), edition.text("feed.json"));
        Anchor csv = new Anchor(
                edition.links().api("changes.csv", pinned, SINCE, found.then().name()), edition.text("feed.csv"));
        json.setRouterIgnore(true);
        csv.setRouterIgnore(true);
        return Words.note(
                csv,
                new Span(" · "),
                json,
                new Span(" · "),
                new Anchor(edition.links().page(Links.VERSIONS, filter), edition.text("versions.title")));
    }

    private static void addTables(PageRequest request, Changes found, Div body) {
        Edition edition = request.edition();
        if (found.count() == 0) {
            body.add(Words.note(edition.text("changes.none")));
            return;
        }
        body.add(Words.section(
                edition.text("changes.kinds"),
                groups(
                        edition,
                        edition.text("changes.kind"),
                        found.kinds(),
                        kind -> edition.text("change." + kind.key()))));
        body.add(Words.section(
                edition.text("changes.reasons"),
                Words.note(edition.text("changes.reasonsNote")),
                groups(
                        edition,
                        edition.text("changes.reason"),
                        found.reasons(),
                        reason -> edition.text("reason." + reason.key()))));
        body.add(Words.section(
                edition.text("changes.awards"),
                Words.note(edition.text(
                        "changes.listed",
                        edition.format().count(found.largest().size()),
                        edition.format().count(found.count()))),
                new ChangeTable(request, found)));
    }

    private interface Name<K> {
        String of(K key);
    }

    private static <K> DataTable groups(Edition edition, String column, List<Changes.Group<K>> groups, Name<K> name) {
        DataTable table = new DataTable(column)
                .text(column)
                .number(edition.text("column.awards"))
                .number(edition.text("worth.difference"));
        groups.forEach(group -> table.row(
                new Span(name.of(group.key())),
                new Span(edition.format().count(group.awards())),
                new Span(edition.format().difference(group.difference()))));
        return table;
    }
}
