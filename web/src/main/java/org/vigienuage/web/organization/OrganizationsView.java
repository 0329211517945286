package org.vigienuage.web.organization;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.chart.BarDrawing;
import org.vigienuage.web.edition.Bars;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.shell.Choices;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.Elsewhere;
import org.vigienuage.web.shell.Figure;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.RankedPage;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.TotalSentence;
import org.vigienuage.web.shell.Words;

/** Who buys, by ministerial portfolio or by public body. */
@Route(value = Links.ORGANIZATIONS, layout = MainLayout.class)
class OrganizationsView extends FilteredPage {

    private static final String BODIES = "bodies";
    private static final String SECTORS = "sectors";

    private final OrganizationQueries organizations;
    private final AggregateQueries aggregates;
    private final LedgerQueries ledgers;
    private final QuietBodyQueries quietBodies;

    OrganizationsView(
            Site site,
            OrganizationQueries organizations,
            AggregateQueries aggregates,
            LedgerQueries ledgers,
            QuietBodyQueries quietBodies) {
        super(site);
        this.organizations = organizations;
        this.aggregates = aggregates;
        this.ledgers = ledgers;
        this.quietBodies = quietBodies;
    }

    @Override
    protected String[] options(PageRequest asked) {
        String view = view(asked);
        return view.isEmpty() ? new String[0] : new String[] {"view", view};
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        Edition edition = request.edition();
        String view = view(request);
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
                        view.isEmpty())
                .option(
                        edition.links().page(Links.ORGANIZATIONS, request.filter(), "view", SECTORS),
                        edition.text("organizations.bySector"),
                        view.equals(SECTORS))
                .option(
                        edition.links().page(Links.ORGANIZATIONS, request.filter(), "view", BODIES),
                        edition.text("organizations.byBody"),
                        view.equals(BODIES));
        views.addClassName("vn-section");
        after.add(views);
        switch (view) {
            case BODIES -> after.add(searchBox(request, edition.text("organizations.search")), bodies(request));
            case SECTORS -> after.add(sectors(request));
            default -> after.add(new MinistryChoice(request, Links.ORGANIZATIONS), ministries(request));
        }
        after.add(
                Words.section(edition.text("unmapped.title"), new UnmappedBodies(request, aggregates)),
                Words.section(edition.text("quiet.title"), new QuietBodies(request, quietBodies)));
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
        return figure(request, Dimension.MINISTRY, key -> edition.links().ministry(key, request.filter()));
    }

    private Component sectors(PageRequest request) {
        Edition edition = request.edition();
        return figure(
                request,
                Dimension.SECTOR,
                key -> edition.links().contracts(request.filter().with(Facet.SECTOR, List.of(key))));
    }

    private Component figure(PageRequest request, Dimension dimension, UnaryOperator<String> address) {
        Edition edition = request.edition();
        List<AggregateRow> rows = aggregates.rows(dimension, request.filter(), edition.language());
        Figure figure = new Figure(
                edition,
                BarDrawing.Kind.RANKED,
                edition.text("organizations.by." + dimension.key()),
                edition.text("organizations.note." + dimension.key()),
                edition.text("column." + dimension.key()),
                new Bars(
                                edition.links(),
                                row -> request.filter().with(Facet.valueOf(dimension.name()), List.of(row.key())))
                        .of(rows, row -> address.apply(row.key())),
                Elsewhere.of(site(), edition, dimension, request.filter()));
        figure.openTable();
        Div figures = new Div(figure);
        figures.addClassName("vn-figures");
        return figures;
    }

    private static String view(PageRequest request) {
        String asked = request.option("view");
        return asked != null && (asked.equals(BODIES) || asked.equals(SECTORS)) ? asked : "";
    }
}
