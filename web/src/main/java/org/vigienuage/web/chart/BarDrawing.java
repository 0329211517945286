package org.vigienuage.web.chart;

import java.util.List;
import java.util.Locale;
import org.vigienuage.web.edition.Bar;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.language.Language;
import tools.jackson.databind.node.ObjectNode;

/** Bars, each a mark. */
public record BarDrawing(Kind kind, Language language, List<Mark> marks) implements Drawing {

    /** How bars are drawn. */
    public enum Kind {
        /** One under the other, longest first. */
        RANKED,
        /** Side by side along time. */
        YEARS,
        /** End to end, as parts of a whole. */
        PARTS
    }

    public BarDrawing {
        marks = List.copyOf(marks);
    }

    public static BarDrawing of(Kind kind, Edition edition, List<Bar> bars) {
        return new BarDrawing(
                kind,
                edition.language(),
                bars.stream().map(bar -> Mark.of(bar, edition)).toList());
    }

    @Override
    public ObjectNode json() {
        ObjectNode figure = Figures.begin(kind.name().toLowerCase(Locale.ROOT), language);
        var items = figure.putArray("items");
        marks.forEach(mark -> mark.addTo(items));
        return figure;
    }
}
