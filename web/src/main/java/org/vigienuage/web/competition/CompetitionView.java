package org.vigienuage.web.competition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.shell.Choices;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.TotalSentence;
import org.vigienuage.web.shell.Words;

/** How much was competed for, and how hard it would be to leave. */
@Route(value = Links.COMPETITION, layout = MainLayout.class)
class CompetitionView extends FilteredPage {

    private static final String VENDORS = "suppliers";

    private final CompetitionQueries competition;
    private final TermQueries terms;
    private final SpreadQueries spread;
    private final LedgerQueries ledgers;

    CompetitionView(
            Site site, CompetitionQueries competition, TermQueries terms, SpreadQueries spread, LedgerQueries ledgers) {
        super(site);
        this.competition = competition;
        this.terms = terms;
        this.spread = spread;
        this.ledgers = ledgers;
    }

    @Override
    protected String[] options(PageRequest asked) {
        String[] view = bySupplier(asked) ? new String[] {"view", VENDORS} : new String[0];
        String[] year = Period.of(asked.option(Period.QUERY_KEY)).option();
        String[] all = new String[view.length + year.length];
        System.arraycopy(view, 0, all, 0, view.length);
        System.arraycopy(year, 0, all, view.length, year.length);
        return all;
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        before.addClassName("vn-stack");
        before.add(
                new H1(edition.text("competition.title")),
                new TotalSentence(edition, "competition.lead", filter, ledgers.ledger(filter)),
                new CoverageNote(request, site()),
                new ScopeChoice(request, Links.COMPETITION, options(request)));
        after.add(
                Words.section(
                        edition.text("competition.short"),
                        new CompetitionFacts(request, competition.competition(filter, edition.language()))),
                groups(request),
                Words.section(
                        edition.text("grounds.title"),
                        Words.note(edition.text("grounds.note")),
                        new GroundTable(edition, terms.listGrounds(filter, edition.language())),
                        csv(request, "grounds.csv")),
                Words.section(
                        edition.text("chains.title"),
                        new ChainList(request, terms.listChains(filter)),
                        csv(request, "chains.csv")),
                years(request));
        return Optional.of(edition.text("competition.title"));
    }

    private Section groups(PageRequest request) {
        Edition edition = request.edition();
        boolean bySupplier = bySupplier(request);
        Dimension dimension = bySupplier ? Dimension.SUPPLIER : Dimension.MINISTRY;
        Choices choices = new Choices(edition.text("organizations.views"))
                .option(
                        edition.links()
                                .page(
                                        Links.COMPETITION,
                                        request.filter(),
                                        Period.of(request.option(Period.QUERY_KEY))
                                                .option()),
                        edition.text("organizations.byMinistry"),
                        !bySupplier)
                .option(
                        edition.links().page(Links.COMPETITION, request.filter(), "view", VENDORS),
                        edition.text("competition.bySupplier"),
                        bySupplier);
        return Words.section(
                edition.text("competition.groups"),
                choices,
                Words.note(
                        edition.text("competition.groupsNote", edition.format().count(Concentration.FEW))),
                new GroupTable(request, dimension, competition.rows(dimension, request.filter(), edition.language())),
                csv(request, "competition/" + dimension.key() + ".csv"));
    }

    private Section years(PageRequest request) {
        Edition edition = request.edition();
        boolean fiscal = Period.of(request.option(Period.QUERY_KEY)).dimension() == Dimension.FISCAL_YEAR;
        return Words.section(
                edition.text("spread.title"),
                new SpreadTable(
                        request,
                        spread.listYears(request.filter(), fiscal, edition.language()),
                        terms.periods(request.filter()),
                        spread.findIndex(edition.language()).orElse(null)),
                csv(request, "spread/" + (fiscal ? "fiscal-year" : "year") + ".csv"));
    }

    private static Component csv(PageRequest request, String path) {
        Anchor download = new Anchor(
                request.links().api(path, request.filter()), request.edition().text("competition.csv"));
        download.setRouterIgnore(true);
        return Words.note(download);
    }

    private static boolean bySupplier(PageRequest request) {
        return VENDORS.equals(request.option("view"));
    }
}
