package org.vigienuage.web.organization;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.shell.Bars;
import org.vigienuage.web.shell.Chart;
import org.vigienuage.web.shell.Choices;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.Edition;
import org.vigienuage.web.shell.Figure;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.Links;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.RankedPage;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.TotalSentence;

/** Who buys, by ministerial portfolio or by public body. */
@Route(value = Links.ORGANIZATIONS, layout = MainLayout.class)
class OrganizationsView extends FilteredPage {

    private static final String BODIES = "bodies";

    private final OrganizationQueries organizations;
    private final AggregateQueries aggregates;
    private final LedgerQueries ledgers;

    OrganizationsView(
            Site site, OrganizationQueries organizations, AggregateQueries aggregates, LedgerQueries ledgers) {
        super(site);
        this.organizations = organizations;
        this.aggregates = aggregates;
        this.ledgers = ledgers;
    }

    @Override
    protected String[] options(PageRequest asked) {
        return byBody(asked) ? new String[] {"view", BODIES} : new String[0];
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        Edition edition = request.edition();
        boolean byBody = byBody(request);
        before.addClassName("vn-stack");
        before.add(
                new H1(edition.text("nav.organizations")),
                new TotalSentence(edition, "organizations.lead", request.filter(), ledgers.ledger(request.filter())),
                new CoverageNote(request, site()),
                new ScopeChoice(request, Links.ORGANIZATIONS, options(request)));
        Choices views = new Choices(edition.text("organizations.views"))
                .option(
                        edition.links().page(Links.ORGANIZATIONS, request.filter()),
                        edition.text("organizations.byMinistry"),
                        !byBody)
                .option(
                        edition.links().page(Links.ORGANIZATIONS, request.filter(), "view", BODIES),
                        edition.text("organizations.byBody"),
                        byBody);
        views.addClassName("vn-section");
        after.add(views);
        if (byBody) {
            after.add(searchBox(request, edition.text("organizations.search")), bodies(request));
        } else {
            after.add(ministries(request));
        }
        return Optional.of(edition.text("nav.organizations"));
    }

    private Component bodies(PageRequest request) {
        Edition edition = request.edition();
        RankedPage.Naming naming = new RankedPage.Naming(
                Links.ORGANIZATIONS,
                Facet.ORGANIZATION,
                "organizations.count",
                edition.text("column.organization"),
                "aggregates/organization.csv",
                edition.text("organizations.caption"));
        return new RankedPage(
                request,
                new RankedBodies(organizations),
                naming,
                key -> edition.links().organization(key, request.filter()),
                options(request));
    }

    private Component ministries(PageRequest request) {
        Edition edition = request.edition();
        List<AggregateRow> rows = aggregates.rows(Dimension.MINISTRY, request.filter(), edition.language());
        Figure figure = new Figure(
                edition,
                Chart.Kind.RANKED,
                edition.text("organizations.byMinistry"),
                edition.text("organizations.ministryNote"),
                edition.text("column.ministry"),
                new Bars(edition.links(), row -> request.filter().with(Facet.MINISTRY, List.of(row.key())))
                        .of(rows, row -> edition.links().ministry(row.key(), request.filter())));
        figure.openTable();
        Div figures = new Div(figure);
        figures.addClassName("vn-figures");
        return figures;
    }

    private static boolean byBody(PageRequest request) {
        return BODIES.equals(request.option("view"));
    }
}
