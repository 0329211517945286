package org.vigienuage.web.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.Page;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;

/** What was found, by kind; or what else to try. */
@Route(value = Links.SEARCH, layout = MainLayout.class)
class SearchView extends Page {

    private static final int SHOWN = 12;

    private final SearchQueries search;

    SearchView(Site site, SearchQueries search) {
        super(site);
        this.search = search;
    }

    @Override
    protected Optional<String> show(PageRequest request) {
        removeAll();
        addClassName("vn-stack");
        Edition edition = request.edition();
        String typed = request.filter().text();
        add(new H1(edition.text("find.title")));
        if (typed == null) {
            add(Words.lead(edition.text("find.prompt")));
            return Optional.of(edition.text("find.title"));
        }
        List<Found> found = search.search(typed, SHOWN, edition.language()).stream()
                .filter(each -> each.total() > 0)
                .toList();
        ContractFilter elsewhere = ContractFilter.of(Scope.ALL)
                .withText(typed)
                .withVersion(request.filter().version());
        if (found.isEmpty()) {
            nothing(edition, typed, elsewhere);
        } else {
            Paragraph summary = Words.lead(edition.text("find.summary", typed, counts(edition, found)));
            summary.getElement().setAttribute("role", "status");
            add(summary);
            found.forEach(each -> add(section(edition, each, typed, elsewhere)));
        }
        return Optional.of(edition.text("find.titleOf", typed));
    }

    private static String counts(Edition edition, List<Found> found) {
        return String.join(
                ", ",
                found.stream()
                        .map(each -> edition.counted("find.count." + each.kind().key(), each.total()))
                        .toList());
    }

    private void nothing(Edition edition, String typed, ContractFilter elsewhere) {
        Paragraph summary = Words.lead(edition.text("find.nothing", typed));
        summary.getElement().setAttribute("role", "status");
        UnorderedList advice = new UnorderedList(
                new ListItem(edition.text("find.advice.words")),
                new ListItem(edition.text("find.advice.number")),
                new ListItem(new Anchor(
                        edition.links().page(Links.UNATTACHED, elsewhere), edition.text("find.advice.unattached"))),
                new ListItem(new Anchor(
                        edition.links().page(Links.DATA, elsewhere.withText(null)), edition.text("find.advice.data"))));
        Div empty = new Div(summary, new Paragraph(edition.text("find.advice")), advice);
        empty.addClassNames("vn-empty", "vn-stack");
        add(empty);
    }

    private static Section section(Edition edition, Found found, String typed, ContractFilter elsewhere) {
        UnorderedList list = new UnorderedList();
        list.addClassName("vn-found");
        ContractFilter plain = elsewhere.withText(null);
        found.items()
                .forEach(hit -> list.add(
                        new ListItem(new Anchor(address(edition.links(), found.kind(), hit, plain), hit.label()))));
        String title = edition.text(
                "find.kind",
                edition.text("find.kind." + found.kind().key()),
                edition.format().count(found.total()));
        Section section = Words.section(title, list);
        if (found.total() > found.items().size()) {
            listOf(edition.links(), found.kind(), typed, elsewhere)
                    .ifPresent(all -> section.add(Words.note(new Anchor(all, edition.text("find.all")))));
        }
        return section;
    }

    private static String address(Links links, FoundKind kind, Hit hit, ContractFilter filter) {
        return switch (kind) {
            case SUPPLIER -> links.supplier(hit.key(), filter);
            case MAKER -> links.maker(hit.key(), filter);
            case ORGANIZATION -> links.organization(hit.key(), filter);
            case MINISTRY -> links.ministry(hit.key(), filter);
            case CONTRACT -> links.contract(hit.key(), filter);
        };
    }

    /** The list that goes on where the page stops. Ministries are few enough to be shown. */
    private static Optional<String> listOf(Links links, FoundKind kind, String typed, ContractFilter elsewhere) {
        ContractFilter plain = elsewhere.withText(null);
        return switch (kind) {
            case SUPPLIER -> Optional.of(links.page(Links.SUPPLIERS, plain, "search", typed));
            case MAKER -> Optional.of(links.page(Links.MAKERS, plain, "search", typed));
            case ORGANIZATION -> Optional.of(links.page(Links.ORGANIZATIONS, plain, "view", "bodies", "search", typed));
            case MINISTRY -> Optional.empty();
            case CONTRACT -> Optional.of(links.contracts(elsewhere));
        };
    }
}
