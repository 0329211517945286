package org.vigienuage.web.overview;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.shell.Elsewhere;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.RankedFigure;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.YearsFigure;

/** When, to whom, for whom and how. */
final class OverviewCharts extends Div {

    OverviewCharts(PageRequest request, Overview overview, Site site) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        Links links = edition.links();
        Div years = new Div(new YearsFigure(request, Links.OVERVIEW, filter, overview.years(), site));
        years.addClassName("vn-figures");
        Div rankings = new Div(
                new RankedFigure(
                        edition,
                        edition.text("ranked.suppliers"),
                        edition.text("column.supplier"),
                        overview.suppliers(),
                        row -> row.canBeAskedFor() ? filter.with(Facet.SUPPLIER, List.of(row.key())) : null,
                        links.page(Links.SUPPLIERS, filter),
                        Elsewhere.of(site, edition, Dimension.SUPPLIER, filter)),
                new RankedFigure(
                        edition,
                        edition.text("ranked.ministries"),
                        edition.text("column.ministry"),
                        overview.ministries(),
                        row -> filter.with(Facet.MINISTRY, List.of(row.key())),
                        links.page(Links.ORGANIZATIONS, filter),
                        Elsewhere.of(site, edition, Dimension.MINISTRY, filter)),
                new RankedFigure(
                        edition,
                        edition.text("ranked.methods"),
                        edition.text("column.method"),
                        overview.methods(),
                        row -> filter.with(Facet.METHOD, List.of(row.key())),
                        null,
                        Elsewhere.of(site, edition, Dimension.METHOD, filter)));
        rankings.addClassNames("vn-figures", "vn-figures--pair");
        add(years, rankings);
    }
}
