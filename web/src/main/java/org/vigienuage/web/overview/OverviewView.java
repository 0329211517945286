package org.vigienuage.web.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.shell.CiteBlock;
import org.vigienuage.web.shell.ContractList;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.Headline;
import org.vigienuage.web.shell.LedgerTable;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;

/** The first page. */
@Route(value = Links.OVERVIEW, layout = MainLayout.class)
class OverviewView extends FilteredPage {

    /** With so few awards, the awards themselves say more than charts of them. */
    private static final int FEW = 12;

    private final OverviewFigures figures;
    private final ContractList contracts;

    OverviewView(Site site, OverviewFigures figures, ContractList contracts) {
        super(site);
        this.figures = figures;
        this.contracts = contracts;
    }

    @Override
    protected String[] options(PageRequest asked) {
        return Period.of(asked.option(Period.QUERY_KEY)).option();
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        Overview overview =
                figures.of(filter, Period.of(request.option(Period.QUERY_KEY)).dimension(), edition.language());
        before.addClassName("vn-stack");
        before.add(
                new H1(edition.text("overview.title")),
                Words.lead(new Answer(edition).sentence(filter, overview)),
                new ScopeChoice(request, Links.OVERVIEW, options(request)));
        if (overview.ledger().included().awards() == 0) {
            after.add(Words.section(
                    edition.text("overview.nothing"),
                    Words.note(edition.text("overview.nothingHelp")),
                    new CoverageNote(request, site())));
        } else {
            addFigures(request, overview, after);
        }
        after.add(
                Words.section(edition.text("ledger.title"), new LedgerTable(request, filter, overview.ledger())),
                new Composition(edition, filter, overview.scopes(), site()));
        site().waysToCite(filter, edition.language(), overview.ledger().included())
                .ifPresent(ways -> after.add(CiteBlock.folded(edition, ways)));
        return Optional.of(edition.text("nav.overview"));
    }

    private void addFigures(PageRequest request, Overview overview, Div after) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        after.add(new Headline(request, filter, overview.ledger(), overview.direct(), site()));
        if (overview.ledger().included().awards() < FEW) {
            after.add(Words.section(
                    edition.text("overview.few"),
                    Words.note(edition.text("overview.fewHelp")),
                    contracts.of(request, filter)));
        }
        after.add(new OverviewCharts(request, overview, site()));
    }
}
