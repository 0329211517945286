package org.vigienuage.web.unattached;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.shell.Choices;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Pager;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;

/** The finals and expenses that touch no award, one by one. */
@Route(value = Links.UNATTACHED, layout = MainLayout.class)
class UnattachedView extends FilteredPage {

    private static final String VIEW = "view";

    private final UnattachedQueries facts;

    UnattachedView(Site site, UnattachedQueries facts) {
        super(site);
        this.facts = facts;
    }

    @Override
    protected String[] options(PageRequest asked) {
        UnattachedKind kind = kind(asked);
        return kind == null ? new String[0] : new String[] {VIEW, kind.key()};
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        Edition edition = request.edition();
        UnattachedKind kind = kind(request);
        CountedSum sum = facts.sum(request.filter(), kind);
        before.addClassName("vn-stack");
        before.add(
                new H1(edition.text("unattached.title")),
                Words.lead(edition.text(
                        "unattached.lead",
                        edition.format().count(sum.count()),
                        edition.format().compactMoney(sum.sum()))),
                Words.note(edition.text("unattached.note")),
                new CoverageNote(request, site()),
                new ScopeChoice(request, Links.UNATTACHED, options(request)));
        after.add(choices(request, kind), list(request, kind, (int) sum.count()));
        return Optional.of(edition.text("unattached.title"));
    }

    private static Choices choices(PageRequest request, @Nullable UnattachedKind chosen) {
        Edition edition = request.edition();
        Choices choices = new Choices(edition.text("unattached.kinds"));
        choices.option(
                edition.links().page(Links.UNATTACHED, request.filter()),
                edition.text("unattached.all"),
                chosen == null);
        for (UnattachedKind kind : UnattachedKind.values()) {
            choices.option(
                    edition.links().page(Links.UNATTACHED, request.filter(), VIEW, kind.key()),
                    edition.text("unattached." + kind.key()),
                    kind == chosen);
        }
        choices.addClassName("vn-section");
        return choices;
    }

    private Component list(PageRequest request, @Nullable UnattachedKind kind, int total) {
        Edition edition = request.edition();
        int page = Pager.page(request, total);
        DataTable table = new DataTable(edition.text("unattached.caption"))
                .text(edition.text("unattached.what"))
                .text(edition.text("issue.record"))
                .text(edition.text("column.supplier"))
                .text(edition.text("unattached.date"))
                .number(edition.text("unattached.dollars"))
                .text(edition.text("file.name"));
        facts.slice(request.filter(), kind, Pager.offset(page), Pager.SIZE)
                .forEach(fact -> addRow(request, table, fact));
        Anchor download = new Anchor(
                edition.links().api("unattached.csv", request.filter(), "kind", kind == null ? null : kind.key()),
                edition.text("unattached.csv"));
        download.setRouterIgnore(true);
        Div list = new Div(
                table, new Pager(edition, page, total, each -> address(request, kind, each)), Words.note(download));
        list.addClassName("vn-stack");
        return list;
    }

    private static void addRow(PageRequest request, DataTable table, UnattachedFact fact) {
        Edition edition = request.edition();
        String contractor = fact.contractor();
        table.row(
                what(edition, fact),
                notice(request, fact),
                contractor == null
                        ? new Span(edition.format().unknown())
                        : fact.supplierKey() == null
                                ? new Span(contractor)
                                : new Anchor(
                                        edition.links().supplier(fact.supplierKey(), request.filter()), contractor),
                Words.date(edition.format().shortDate(fact.date())),
                new Span(edition.format().money(fact.dollars())),
                new Span(fact.sourceFile()
                        + edition.text("punctuation.comma")
                        + edition.text("contract.position", edition.format().count(fact.position()))));
    }

    private static Div what(Edition edition, UnattachedFact fact) {
        Div what = new Div(new Div(edition.text("unattached.one." + fact.fate() + "-" + fact.fact())));
        String description = fact.description();
        if (description != null) {
            Span words = new Span(description);
            words.addClassName("vn-note");
            what.add(words);
        }
        return what;
    }

    /** A notice that is not loaded has no page. */
    private static Component notice(PageRequest request, UnattachedFact fact) {
        String title = fact.title();
        if (fact.fate().equals("orphan")) {
            return new Span(fact.seaoNumber());
        }
        return new Anchor(
                request.links().contract(fact.seaoNumber(), request.filter()),
                title == null ? fact.seaoNumber() : fact.seaoNumber() + " – " + title);
    }

    private static String address(PageRequest request, @Nullable UnattachedKind kind, int page) {
        return kind == null
                ? request.links().page(Links.UNATTACHED, request.filter(), "page", String.valueOf(page))
                : request.links()
                        .page(Links.UNATTACHED, request.filter(), VIEW, kind.key(), "page", String.valueOf(page));
    }

    private static @Nullable UnattachedKind kind(PageRequest request) {
        return Optional.ofNullable(request.option(VIEW))
                .flatMap(UnattachedKind::parseOptional)
                .orElse(null);
    }
}
