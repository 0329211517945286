package org.vigienuage.web.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.chart.Drawing;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.shell.Chart;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.Elsewhere;
import org.vigienuage.web.shell.Figure;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;

/** Any selection as the chart that a reader asks for. */
@Route(value = Links.EXPLORE, layout = MainLayout.class)
class ExploreView extends FilteredPage {

    private final ExploreFigures figures;
    private final LedgerQueries ledgers;
    private @Nullable ExploreForm form;
    private @Nullable PageRequest asked;

    ExploreView(Site site, ExploreFigures figures, LedgerQueries ledgers) {
        super(site);
        this.figures = figures;
        this.ledgers = ledgers;
    }

    @Override
    protected String[] options(PageRequest request) {
        return Exploration.read(request).options();
    }

    @Override
    protected Component[] ownFields(PageRequest request) {
        return new Component[] {form(request.edition())};
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        asked = request;
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        Exploration exploration = Exploration.read(request);
        Explored explored = figures.explore(exploration, filter, edition.language());
        Exploration shown =
                explored.index() == null || !exploration.hasCalendarYears() ? exploration.nominal() : exploration;
        form(edition).show(shown, explored.index() != null);
        before.addClassName("vn-stack");
        before.add(
                new H1(edition.text("explore.title")),
                new ExploreViews(request),
                Words.lead(sentence(edition, shown, filter)),
                new CoverageNote(request, site()),
                new ScopeChoice(request, Links.EXPLORE, exploration.options()));
        after.addClassName("vn-section");
        Exploration.ignored(request).forEach(part -> after.add(Words.note(edition.text("filter.ignored", part))));
        if (explored.cells().isEmpty()) {
            after.add(nothing(request));
        } else {
            after.add(figure(edition, shown, explored, filter));
            notes(after, edition, shown, explored);
        }
        return Optional.of(edition.text("explore.title"));
    }

    private String sentence(Edition edition, Exploration shown, ContractFilter filter) {
        Totals totals = ledgers.ledger(filter).included();
        return edition.text(
                "explore.lead",
                edition.format().compactMoney(totals.central()),
                edition.counted("awards", totals.awards()),
                title(edition, shown));
    }

    private static String title(Edition edition, Exploration shown) {
        String by = edition.text("dimension.by." + shown.by().key());
        return shown.across() == null
                ? by
                : edition.text(
                        "explore.byAcross",
                        by,
                        edition.text("dimension.by." + shown.across().key()));
    }

    private Figure figure(Edition edition, Exploration shown, Explored explored, ContractFilter filter) {
        CellWords words = new CellWords(edition, shown, filter);
        Drawing drawing = new CellDrawings(words, explored).drawing();
        String measured = shown.measure() == Measure.AWARDS
                ? edition.text("measure.awards")
                : edition.text(
                        "explore.valued", edition.text("basis." + shown.basis().key()));
        String title = edition.text("explore.figure", measured, title(edition, shown));
        Cell most = explored.cells().getFirst();
        String spoken = edition.text(
                "explore.spoken",
                title,
                edition.format().count(explored.total()),
                words.name(most),
                words.value(most.value()));
        Chart chart = shown.measure() == Measure.AWARDS ? Chart.ofAwards(spoken, drawing) : new Chart(spoken, drawing);
        Elsewhere elsewhere = shown.cross()
                .map(cross -> Elsewhere.of(site(), edition, cross, filter))
                .orElseGet(() -> Elsewhere.of(site(), edition, shown.by(), filter));
        return new Figure(edition, title, null, chart, () -> new CellTable(words, explored, title), elsewhere);
    }

    private static void notes(Div after, Edition edition, Exploration shown, Explored explored) {
        int drawn = shown.by().isPeriod() ? Integer.MAX_VALUE : CellDrawings.MOST;
        if (explored.rows().size() > drawn) {
            after.add(
                    Words.note(edition.text("explore.largest", edition.format().count(CellDrawings.MOST))));
        }
        if (shown.basis() == Basis.AWARDED) {
            after.add(Words.note(edition.text("explore.awardedNote")));
        }
        if (shown.constant() && explored.index() != null) {
            after.add(Words.note(edition.text(
                    "explore.constantNote",
                    String.valueOf(explored.index().baseYear()),
                    explored.index().title())));
        } else if (shown.hasCalendarYears() && explored.index() == null) {
            after.add(Words.note(edition.text("explore.noIndex")));
        }
    }

    private static Div nothing(PageRequest request) {
        Edition edition = request.edition();
        Div empty = new Div(
                Words.note(edition.text("explore.nothing")),
                Words.note(new Anchor(
                        edition.links().page(Links.EXPLORE, ContractFilter.everything()),
                        edition.text("explore.again"))));
        empty.addClassName("vn-empty");
        return empty;
    }

    private ExploreForm form(Edition edition) {
        ExploreForm present = form;
        if (present == null) {
            present = new ExploreForm(edition, this::go);
            form = present;
        }
        return present;
    }

    private void go(String... options) {
        PageRequest request = asked;
        if (request != null) {
            choose(request, Exploration.of(pairs(options)).options());
        }
    }

    private static Map<String, String> pairs(String... options) {
        Map<String, String> pairs = new HashMap<>();
        for (int at = 0; at + 1 < options.length; at += 2) {
            pairs.put(options[at], options[at + 1]);
        }
        return pairs;
    }
}
