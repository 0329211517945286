package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.chart.BarDrawing;
import org.vigienuage.web.edition.Bars;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.filter.ContractFilter;

/** Totals along time, by fiscal or calendar year. */
public final class YearsFigure extends Div {

    public YearsFigure(PageRequest request, String path, ContractFilter filter, List<AggregateRow> rows, Site site) {
        Edition edition = request.edition();
        Period period = Period.of(request.option(Period.QUERY_KEY));
        Choices choices = new Choices(edition.text("years.label"));
        for (Period each : Period.values()) {
            choices.option(
                    edition.links().page(path, request.filter(), each.option()),
                    edition.text("years." + each.code()),
                    each == period);
        }
        Figure figure = new Figure(
                edition,
                BarDrawing.Kind.YEARS,
                edition.text("years.title"),
                edition.text("years.note"),
                edition.text("years.dimension." + period.code()),
                new Bars(edition.links(), row -> period.within(filter, row).orElse(null)).of(rows),
                Elsewhere.of(site, edition, period.dimension(), filter));
        figure.addComponentAtIndex(1, choices);
        add(figure);
    }
}
