package org.vigienuage.web.contract;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;

/** Every award, with all the ways to narrow them down. */
@Route(value = Links.CONTRACTS, layout = MainLayout.class)
class ContractsView extends FilteredPage {

    private final ContractQueries queries;
    private final LedgerQueries ledgers;

    private final ChoiceQueries choices;
    private @Nullable ContractListing listing;

    ContractsView(Site site, ContractQueries queries, LedgerQueries ledgers, ChoiceQueries choices) {
        super(site);
        this.choices = choices;
        this.queries = queries;
        this.ledgers = ledgers;
    }

    @Override
    protected boolean opensFilter() {
        return true;
    }

    /** As the list stands now: sorting it and choosing its columns is no navigation. */
    @Override
    protected String[] options(PageRequest asked) {
        return listing == null ? new String[0] : listing.options();
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        Edition edition = request.edition();
        listing = new ContractListing(request, request.filter(), queries, choices);
        Totals totals = ledgers.ledger(request.filter()).included();
        Format format = edition.format();
        before.addClassName("vn-stack");
        before.add(
                new H1(edition.text("contracts.title")),
                Words.lead(edition.text(
                        "contracts.lead",
                        edition.counted("awards", totals.awards()),
                        format.compactMoney(totals.central()),
                        format.compactMoney(totals.low()),
                        format.compactMoney(totals.high()))),
                new Anchor(edition.links().explain(request.filter()), edition.text("explain.this")),
                new CoverageNote(request, site()),
                new ScopeChoice(request, Links.CONTRACTS, options(request)));
        Div list = new Div(listing);
        list.addClassName("vn-section");
        after.add(list);
        return Optional.of(edition.text("contracts.title"));
    }
}
