package org.vigienuage.web.organization;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.figure.Portrait;
import org.vigienuage.web.figure.PortraitFigures;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.shell.ContractList;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;

/** One public body: what it bought, from whom, since when, and what it answers to. */
@Route(value = Links.ORGANIZATIONS + "/:key", layout = MainLayout.class)
class OrganizationView extends BuyerPage {

    private final OrganizationQueries organizations;

    OrganizationView(Site site, OrganizationQueries organizations, PortraitFigures figures, ContractList contracts) {
        super(site, figures, contracts);
        this.organizations = organizations;
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        return organizations
                .findOrganization(request.key("key"))
                .map(organization -> fill(request, organization, before, after));
    }

    private String fill(PageRequest request, Organization organization, Div before, Div after) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter().with(Facet.ORGANIZATION, List.of(organization.key()));
        Portrait portrait = portrait(request, filter);
        head(request, organization.name(), before, "view", "bodies");
        after.add(
                body(
                        request,
                        filter,
                        portrait,
                        List.of(suppliers(edition, filter, portrait), methods(edition, filter, portrait))),
                Words.section(
                        edition.text("organization.identity"),
                        new OrganizationFacts(request, organization, organizations)));
        return organization.name();
    }
}
