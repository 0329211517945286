package org.vigienuage.web.supplier;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.ownership.JurisdictionFigure;
import org.vigienuage.web.ownership.OwnershipFigures;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.RankedPage;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.TotalSentence;
import org.vigienuage.web.shell.Words;

/** Every supplier, the largest first. */
@Route(value = Links.SUPPLIERS, layout = MainLayout.class)
class SuppliersView extends FilteredPage {

    private final SupplierQueries suppliers;
    private final LedgerQueries ledgers;
    private final OwnershipFigures ownership;

    SuppliersView(Site site, SupplierQueries suppliers, LedgerQueries ledgers, OwnershipFigures ownership) {
        super(site);
        this.suppliers = suppliers;
        this.ownership = ownership;
        this.ledgers = ledgers;
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        Edition edition = request.edition();
        before.addClassName("vn-stack");
        before.add(
                new H1(edition.text("nav.suppliers")),
                new TotalSentence(edition, "suppliers.lead", request.filter(), ledgers.ledger(request.filter())),
                new CoverageNote(request, site()),
                new ScopeChoice(request, Links.SUPPLIERS));
        RankedPage.Naming naming = new RankedPage.Naming(
                Links.SUPPLIERS,
                Facet.SUPPLIER,
                "suppliers.count",
                edition.text("column.supplier"),
                "aggregates/supplier.csv",
                edition.text("suppliers.caption"));
        Div figure = new Div(new JurisdictionFigure(
                edition,
                request.filter(),
                ownership.of(request.filter(), edition.language()).sellers(),
                site()));
        after.add(
                Words.note(
                        new Anchor(edition.links().page(Links.MAKERS, request.filter()), edition.text("makers.see")),
                        new Text(" · "),
                        new Anchor(
                                edition.links().page(Links.OWNERSHIP, request.filter()), edition.text("owner.more"))),
                figure,
                searchBox(request, edition.text("suppliers.search")),
                new RankedPage(
                        request,
                        new RankedSuppliers(suppliers),
                        naming,
                        key -> edition.links().supplier(key, request.filter())));
        return Optional.of(edition.text("nav.suppliers"));
    }
}
