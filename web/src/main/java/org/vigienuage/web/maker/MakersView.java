package org.vigienuage.web.maker;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.RankedPage;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.TotalSentence;
import org.vigienuage.web.shell.Words;

/** Every maker, the largest first. */
@Route(value = Links.MAKERS, layout = MainLayout.class)
class MakersView extends FilteredPage {

    private final MakerQueries makers;
    private final LedgerQueries ledgers;

    MakersView(Site site, MakerQueries makers, LedgerQueries ledgers) {
        super(site);
        this.makers = makers;
        this.ledgers = ledgers;
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        Edition edition = request.edition();
        before.addClassName("vn-stack");
        before.add(
                new H1(edition.text("makers.title")),
                new TotalSentence(edition, "makers.lead", request.filter(), ledgers.ledger(request.filter())),
                new CoverageNote(request, site()),
                new ScopeChoice(request, Links.MAKERS));
        RankedPage.Naming naming = new RankedPage.Naming(
                Links.MAKERS,
                Facet.MAKER,
                "makers.count",
                edition.text("column.maker"),
                "aggregates/maker.csv",
                edition.text("makers.caption"));
        after.add(
                searchBox(request, edition.text("makers.search")),
                new RankedPage(
                        request,
                        new RankedMakers(makers),
                        naming,
                        key -> edition.links().maker(key, request.filter())),
                Words.note(edition.text("makers.unknown")));
        return Optional.of(edition.text("makers.title"));
    }
}
