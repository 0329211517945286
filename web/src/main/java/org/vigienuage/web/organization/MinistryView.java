package org.vigienuage.web.organization;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.figure.Portrait;
import org.vigienuage.web.figure.PortraitFigures;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.shell.ContractList;
import org.vigienuage.web.shell.Elsewhere;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.RankedFigure;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;

/** One ministerial portfolio: what its bodies bought, each on the dates it belonged to it. */
@Route(value = Links.MINISTRIES + "/:key", layout = MainLayout.class)
class MinistryView extends BuyerPage {

    private final OrganizationQueries organizations;

    MinistryView(Site site, OrganizationQueries organizations, PortraitFigures figures, ContractList contracts) {
        super(site, figures, contracts);
        this.organizations = organizations;
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        return organizations.findMinistry(request.key("key")).map(ministry -> fill(request, ministry, before, after));
    }

    private String fill(PageRequest request, Ministry ministry, Div before, Div after) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter().with(Facet.MINISTRY, List.of(ministry.key()));
        Portrait portrait = portrait(request, filter);
        String name = edition.language().choose(ministry.french(), ministry.english());
        head(request, name, before);
        before.add(
                Words.note(edition.text(ministry.key().equals("unknown") ? "ministry.unknownNote" : "ministry.note")),
                new MinistryChoice(request, request.location().getPath(), options(request)));
        after.add(body(
                request,
                filter,
                portrait,
                List.of(
                        bodies(edition, filter, portrait),
                        suppliers(edition, filter, portrait),
                        methods(edition, filter, portrait))));
        return name;
    }

    private RankedFigure bodies(Edition edition, ContractFilter filter, Portrait portrait) {
        return new RankedFigure(
                edition,
                edition.text("ranked.organizations"),
                edition.text("column.organization"),
                portrait.organizations(),
                row -> filter.with(Facet.ORGANIZATION, List.of(row.key())),
                edition.links().page(Links.ORGANIZATIONS, filter, "view", "bodies"),
                Elsewhere.of(site(), edition, Dimension.ORGANIZATION, filter));
    }
}
