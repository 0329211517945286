package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.chart.BarDrawing;
import org.vigienuage.web.edition.Bars;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;

/** The largest rows of a figure, and how many more there are. */
public final class RankedFigure extends Div {

    private static final int SHOWN = 10;

    public RankedFigure(
            Edition edition,
            String title,
            String dimension,
            List<AggregateRow> rows,
            Function<AggregateRow, @Nullable ContractFilter> filter,
            @Nullable String all,
            Elsewhere elsewhere) {
        List<AggregateRow> first = rows.stream().limit(SHOWN).toList();
        Figure figure = new Figure(
                edition,
                BarDrawing.Kind.RANKED,
                title,
                null,
                dimension,
                new Bars(edition.links(), filter).of(first),
                elsewhere);
        if (all != null && rows.size() > SHOWN) {
            Paragraph more = new Paragraph(
                    new Anchor(all, edition.text("ranked.all", edition.format().count(rows.size()))));
            more.addClassName("vn-note");
            figure.add(more);
        }
        add(figure);
    }
}
