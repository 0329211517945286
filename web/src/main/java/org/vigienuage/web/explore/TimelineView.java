package org.vigienuage.web.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.chart.Event;
import org.vigienuage.web.chart.Events;
import org.vigienuage.web.chart.Mark;
import org.vigienuage.web.chart.TimelineDrawing;
import org.vigienuage.web.edition.Bar;
import org.vigienuage.web.edition.Bars;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.shell.Chart;
import org.vigienuage.web.shell.Choices;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.Elsewhere;
import org.vigienuage.web.shell.Figure;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.TotalSentence;
import org.vigienuage.web.shell.Words;

/** Totals year after year, and what happened meanwhile. */
@Route(value = Links.TIMELINE, layout = MainLayout.class)
class TimelineView extends FilteredPage {

    private final AggregateQueries aggregates;
    private final LedgerQueries ledgers;

    TimelineView(Site site, AggregateQueries aggregates, LedgerQueries ledgers) {
        super(site);
        this.aggregates = aggregates;
        this.ledgers = ledgers;
    }

    @Override
    protected String[] options(PageRequest asked) {
        return Period.of(asked.option(Period.QUERY_KEY)).option();
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        before.addClassName("vn-stack");
        before.add(
                new H1(edition.text("timeline.title")),
                new ExploreViews(request),
                new TotalSentence(edition, "timeline.lead", filter, ledgers.ledger(filter)),
                new CoverageNote(request, site()),
                new ScopeChoice(request, Links.TIMELINE, options(request)));
        after.addClassName("vn-section");
        List<Event> events = Events.in(edition.language());
        after.add(figure(request, events), Words.section(edition.text("timeline.events"), table(edition, events)));
        return Optional.of(edition.text("timeline.title"));
    }

    private Div figure(PageRequest request, List<Event> events) {
        Edition edition = request.edition();
        Period period = Period.of(request.option(Period.QUERY_KEY));
        ContractFilter filter = request.filter();
        List<AggregateRow> rows = aggregates.rows(period.dimension(), filter, edition.language()).stream()
                .filter(row -> period.firstDay(row.key()).isPresent())
                .toList();
        Choices choices = new Choices(edition.text("years.label"));
        for (Period each : Period.values()) {
            choices.option(
                    edition.links().page(Links.TIMELINE, filter, each.option()),
                    edition.text("years." + each.code()),
                    each == period);
        }
        if (rows.isEmpty()) {
            return new Div(choices, Words.note(edition.text("chart.empty")));
        }
        List<Bar> bars =
                new Bars(edition.links(), row -> period.within(filter, row).orElse(null)).of(rows);
        TimelineDrawing drawing = TimelineDrawing.of(edition, years(period, rows, bars, edition), events);
        Figure figure = new Figure(
                edition,
                edition.text("timeline.figure"),
                edition.text("timeline.note"),
                new Chart(edition.text("timeline.spoken", edition.format().count(rows.size())), drawing),
                () -> Figure.table(
                        edition,
                        edition.text("timeline.figure"),
                        edition.text("years.dimension." + period.code()),
                        bars),
                Elsewhere.of(site(), edition, period.dimension(), filter));
        return new Div(choices, figure);
    }

    private static List<TimelineDrawing.Year> years(
            Period period, List<AggregateRow> rows, List<Bar> bars, Edition edition) {
        return Stream.iterate(0, at -> at < rows.size(), at -> at + 1)
                .flatMap(at -> period
                        .firstDay(rows.get(at).key())
                        .map(day -> new TimelineDrawing.Year(day, Mark.of(bars.get(at), edition)))
                        .stream())
                .toList();
    }

    private static DataTable table(Edition edition, List<Event> events) {
        DataTable table = new DataTable(edition.text("timeline.events"))
                .text(edition.text("timeline.what"))
                .text(edition.text("column.date"))
                .text(edition.text("timeline.kind"))
                .text(edition.text("timeline.source"));
        for (Event event : events) {
            Div what = new Div(new Span(event.label()), Words.note(event.text()));
            table.row(
                    what,
                    new Span(event.when(edition.format())),
                    new Span(edition.text("event." + event.kind())),
                    source(edition, event));
        }
        return table;
    }

    private static Span source(Edition edition, Event event) {
        Span source = new Span(event.source());
        if (!event.confidence().equals("confirmed")) {
            source.add(new Span(" (" + edition.text("timeline.unconfirmed") + ")"));
        }
        return source;
    }
}
