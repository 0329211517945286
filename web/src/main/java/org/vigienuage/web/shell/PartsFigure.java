package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.chart.BarDrawing;
import org.vigienuage.web.edition.Bar;
import org.vigienuage.web.edition.Edition;

/** A whole and its parts, with the name of each part beside its colour. */
public final class PartsFigure extends Div {

    public PartsFigure(
            Edition edition,
            String title,
            @Nullable String note,
            String dimension,
            List<Bar> bars,
            @Nullable Elsewhere elsewhere) {
        Figure figure = new Figure(edition, BarDrawing.Kind.PARTS, title, note, dimension, bars, elsewhere);
        UnorderedList legend = new UnorderedList();
        legend.addClassName("vn-legend");
        for (Bar bar : bars) {
            String words = bar.label()
                    + edition.text("punctuation.colon")
                    + edition.format().compactMoney(bar.central());
            ListItem item = new ListItem(bar.href() == null ? new Span(words) : new Anchor(bar.href(), words));
            item.getStyle().set("--vn-swatch", "var(--vn-series-" + (bar.series() + 1) + ")");
            legend.add(item);
        }
        figure.underChart(legend);
        add(figure);
    }
}
