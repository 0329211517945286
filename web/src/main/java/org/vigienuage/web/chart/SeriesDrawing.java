package org.vigienuage.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.vigienuage.web.edition.Bar;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.language.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * Several series along the same columns, mostly years: parts of a whole one above the other, or entities compared side by side.
 *
 * @param columns names of the columns, in order
 * @param lines at most {@value #MOST} and « Autres »
 */
public record SeriesDrawing(Layout layout, Language language, List<String> columns, List<Line> lines)
        implements Drawing {

    /** More than six colours cannot be told apart. */
    public static final int MOST = Mark.COLOURS;

    /** How the series of one column stand. */
    public enum Layout {
        /** One above the other: they add up to a whole. */
        STACKED,
        /** Side by side: they are compared, and may overlap. */
        BESIDE
    }

    /** One series: its name and a mark for each column. */
    public record Line(String name, List<Mark> marks) {
        public Line {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A series before it is drawn.
     *
     * @param bars one for each column
     */
    public record Row(String name, List<Bar> bars) {}

    public SeriesDrawing {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        if (lines.size() > MOST + 1) {
            throw new IllegalArgumentException("More than " + MOST + " series and the others: " + lines.size());
        }
        int width = columns.size();
        if (lines.stream().anyMatch(line -> line.marks().size() != width)) {
            throw new IllegalArgumentException("A series does not have one mark for each column");
        }
    }

    /** Draws the first six rows as they come, and the sum of all others as « Autres ». */
    public static SeriesDrawing of(Layout layout, Edition edition, List<String> columns, List<Row> rows) {
        List<Row> shown = new ArrayList<>(rows.subList(0, Math.min(MOST, rows.size())));
        if (rows.size() > shown.size()) {
            shown.add(Others.of(edition.text("chart.others"), columns, rows.subList(MOST, rows.size())));
        }
        List<Line> lines = IntStream.range(0, shown.size())
                .mapToObj(at -> line(shown.get(at), columns, at, edition))
                .toList();
        return new SeriesDrawing(layout, edition.language(), columns, lines);
    }

    private static Line line(Row row, List<String> columns, int series, Edition edition) {
        return new Line(
                row.name(),
                IntStream.range(0, columns.size())
                        .mapToObj(at -> Mark.of(row.bars().get(at), row.name() + ", " + columns.get(at), edition)
                                .in(series))
                        .toList());
    }

    /** Line after line, each column after column. */
    @Override
    public List<Mark> marks() {
        return lines.stream().flatMap(line -> line.marks().stream()).toList();
    }

    @Override
    public ObjectNode json() {
        ObjectNode figure = Figures.begin("series", language);
        figure.put("layout", layout.name().toLowerCase(Locale.ROOT));
        Figures.names(figure, "columns", columns);
        Figures.names(figure, "names", lines.stream().map(Line::name).toList());
        var items = figure.putArray("items");
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                ObjectNode item = lines.get(row).marks().get(column).addTo(items);
                item.put("row", row);
                item.put("column", column);
            }
        }
        return figure;
    }
}
