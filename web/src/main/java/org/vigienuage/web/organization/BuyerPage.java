package org.vigienuage.web.organization;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.figure.Portrait;
import org.vigienuage.web.figure.PortraitFigures;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.shell.ContractList;
import org.vigienuage.web.shell.Elsewhere;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.PortraitBody;
import org.vigienuage.web.shell.RankedFigure;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;

/** What pages about a public body and about a ministry have in common. */
abstract class BuyerPage extends FilteredPage {

    private final PortraitFigures figures;
    private final ContractList contracts;

    BuyerPage(Site site, PortraitFigures figures, ContractList contracts) {
        super(site);
        this.figures = figures;
        this.contracts = contracts;
    }

    @Override
    protected String[] options(PageRequest asked) {
        return Period.of(asked.option(Period.QUERY_KEY)).option();
    }

    final Portrait portrait(PageRequest request, ContractFilter filter) {
        return figures.of(
                filter,
                Period.of(request.option(Period.QUERY_KEY)),
                request.edition().language());
    }

    final void head(PageRequest request, String name, Div before, String... crumbOptions) {
        Edition edition = request.edition();
        Paragraph crumb = new Paragraph(new Anchor(
                edition.links().page(Links.ORGANIZATIONS, request.filter(), crumbOptions),
                edition.text("nav.organizations")));
        crumb.addClassName("vn-crumb");
        before.addClassName("vn-stack");
        before.add(
                crumb, new H1(name), new ScopeChoice(request, request.location().getPath(), options(request)));
    }

    final PortraitBody body(
            PageRequest request, ContractFilter filter, Portrait portrait, List<RankedFigure> rankings) {
        return new PortraitBody(request, filter, portrait, rankings, site(), contracts);
    }

    final RankedFigure suppliers(Edition edition, ContractFilter filter, Portrait portrait) {
        return new RankedFigure(
                edition,
                edition.text("ranked.suppliers"),
                edition.text("column.supplier"),
                portrait.suppliers(),
                row -> row.canBeAskedFor() ? filter.with(Facet.SUPPLIER, List.of(row.key())) : null,
                edition.links().page(Links.SUPPLIERS, filter),
                Elsewhere.of(site(), edition, Dimension.SUPPLIER, filter));
    }

    final RankedFigure methods(Edition edition, ContractFilter filter, Portrait portrait) {
        return new RankedFigure(
                edition,
                edition.text("ranked.methods"),
                edition.text("column.method"),
                portrait.methods(),
                row -> filter.with(Facet.METHOD, List.of(row.key())),
                null,
                Elsewhere.of(site(), edition, Dimension.METHOD, filter));
    }
}
