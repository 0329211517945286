package org.vigienuage.web.supplier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.figure.Portrait;
import org.vigienuage.web.figure.PortraitFigures;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.ownership.OwnerQueries;
import org.vigienuage.web.shell.ContractList;
import org.vigienuage.web.shell.Elsewhere;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.PersonNote;
import org.vigienuage.web.shell.PortraitBody;
import org.vigienuage.web.shell.RankedFigure;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;

/** One supplier: what it sold, to whom, since when, and who it is. */
@Route(value = Links.SUPPLIERS + "/:key", layout = MainLayout.class)
class SupplierView extends FilteredPage {

    private final SupplierQueries suppliers;
    private final IdentityQueries identities;
    private final OwnerQueries owners;
    private final PortraitFigures figures;
    private final ContractList contracts;

    SupplierView(
            Site site,
            SupplierQueries suppliers,
            IdentityQueries identities,
            OwnerQueries owners,
            PortraitFigures figures,
            ContractList contracts) {
        super(site);
        this.suppliers = suppliers;
        this.identities = identities;
        this.owners = owners;
        this.figures = figures;
        this.contracts = contracts;
    }

    @Override
    protected String[] options(PageRequest asked) {
        return Period.of(asked.option(Period.QUERY_KEY)).option();
    }

    @Override
    protected Optional<String> movedTo(PageRequest request) {
        return identities.findSuccessor(request.key("key")).map(key -> Links.SUPPLIERS + "/" + key);
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        return suppliers.findSupplier(request.key("key")).map(supplier -> fill(request, supplier, before, after));
    }

    private String fill(PageRequest request, Supplier supplier, Div before, Div after) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter().with(Facet.SUPPLIER, List.of(supplier.key()));
        Portrait portrait = figures.of(filter, Period.of(request.option(Period.QUERY_KEY)), edition.language());
        Paragraph crumb = new Paragraph(
                new Anchor(edition.links().page(Links.SUPPLIERS, request.filter()), edition.text("nav.suppliers")));
        crumb.addClassName("vn-crumb");
        before.addClassName("vn-stack");
        before.add(
                crumb,
                new H1(supplier.name()),
                new ScopeChoice(request, request.location().getPath(), options(request)));
        after.add(new PortraitBody(request, filter, portrait, rankings(edition, filter, portrait), site(), contracts));
        after.add(Words.section(
                edition.text("supplier.identity"),
                new SupplierFacts(
                        edition,
                        supplier,
                        identities.listSpellings(supplier.key()),
                        owners.listOwners(supplier.key()))));
        if (supplier.naturalPerson()) {
            after.add(Words.section(edition.text("person.title"), new PersonNote(edition, site().contact())));
        }
        return supplier.name();
    }

    private List<RankedFigure> rankings(Edition edition, ContractFilter filter, Portrait portrait) {
        return List.of(
                new RankedFigure(
                        edition,
                        edition.text("supplier.ministries"),
                        edition.text("column.ministry"),
                        portrait.ministries(),
                        row -> filter.with(Facet.MINISTRY, List.of(row.key())),
                        null,
                        Elsewhere.of(site(), edition, Dimension.MINISTRY, filter)),
                new RankedFigure(
                        edition,
                        edition.text("supplier.organizations"),
                        edition.text("column.organization"),
                        portrait.organizations(),
                        row -> filter.with(Facet.ORGANIZATION, List.of(row.key())),
                        null,
                        Elsewhere.of(site(), edition, Dimension.ORGANIZATION, filter)),
                new RankedFigure(
                        edition,
                        edition.text("ranked.methods"),
                        edition.text("column.method"),
                        portrait.methods(),
                        row -> filter.with(Facet.METHOD, List.of(row.key())),
                        null,
                        Elsewhere.of(site(), edition, Dimension.METHOD, filter)));
    }
}
