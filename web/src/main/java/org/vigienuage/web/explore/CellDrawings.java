package org.vigienuage.web.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vigienuage.web.chart.BarDrawing;
import org.vigienuage.web.chart.Drawing;
import org.vigienuage.web.chart.FlowDrawing;
import org.vigienuage.web.chart.Mark;
import org.vigienuage.web.chart.MatrixDrawing;
import org.vigienuage.web.chart.SeriesDrawing;

/** The drawing of what was explored: of each dimension the largest groups, since more could not be read. The table has the rest. */
record CellDrawings(CellWords words, Explored explored) {

    /** How many groups of one dimension a drawing shows. */
    static final int MOST = 15;

    private static final int PARTS = 6;

    Drawing drawing() {
        return switch (words.shown().shape()) {
            case RANKED -> bars(BarDrawing.Kind.RANKED, MOST);
            case YEARS -> bars(BarDrawing.Kind.YEARS, Integer.MAX_VALUE);
            case PARTS -> bars(BarDrawing.Kind.PARTS, PARTS);
            case SERIES -> series();
            case MATRIX -> matrix();
            case FLOW -> flow();
        };
    }

    private Drawing bars(BarDrawing.Kind kind, int most) {
        List<Cell> rows = explored.rows().stream().limit(most).toList();
        return new BarDrawing(
                kind,
                words.edition().language(),
                IntStream.range(0, rows.size())
                        .mapToObj(at -> words.mark(rows.get(at), kind == BarDrawing.Kind.PARTS ? at % Mark.COLOURS : 0))
                        .toList());
    }

    /** Along time, whichever of the two dimensions that is. */
    private Drawing series() {
        boolean byTime = words.shown().by().isPeriod();
        List<Cell> columns = byTime ? explored.rows() : explored.columns();
        List<Cell> lines = (byTime ? explored.columns() : explored.rows())
                .stream().limit(SeriesDrawing.MOST).toList();
        Map<String, Cell> found = cells();
        List<SeriesDrawing.Line> drawn = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Cell line = lines.get(at);
            int colour = at;
            drawn.add(new SeriesDrawing.Line(
                    line.label(),
                    columns.stream()
                            .map(column -> byTime ? pair(column, line) : pair(line, column))
                            .map(pair -> words.mark(found.getOrDefault(key(pair), pair), colour))
                            .toList()));
        }
        return new SeriesDrawing(
                SeriesDrawing.Layout.STACKED,
                words.edition().language(),
                columns.stream().map(Cell::label).toList(),
                drawn);
    }

    private Drawing matrix() {
        Map<String, Integer> rows =
                places(shown(explored.rows(), words.shown().by().isPeriod()));
        Map<String, Integer> columns = places(shown(
                explored.columns(),
                words.shown().cross().map(cross -> cross.across().isPeriod()).orElse(false)));
        List<MatrixDrawing.Cell> cells = explored.cells().stream()
                .filter(cell -> rows.containsKey(cell.key()) && columns.containsKey(cell.acrossKey()))
                .map(cell -> new MatrixDrawing.Cell(
                        rows.getOrDefault(cell.key(), 0),
                        columns.getOrDefault(cell.acrossKey(), 0),
                        words.mark(cell, 0)))
                .toList();
        return new MatrixDrawing(
                words.edition().language(),
                labels(shown(explored.rows(), words.shown().by().isPeriod())),
                labels(shown(
                        explored.columns(),
                        words.shown()
                                .cross()
                                .map(cross -> cross.across().isPeriod())
                                .orElse(false))),
                cells);
    }

    private Drawing flow() {
        List<Cell> left = shown(explored.columns(), false);
        List<Cell> right = shown(explored.rows(), false);
        Map<String, Integer> from = places(left);
        Map<String, Integer> to = places(right);
        List<FlowDrawing.Flow> flows = explored.cells().stream()
                .filter(cell -> from.containsKey(cell.acrossKey()) && to.containsKey(cell.key()))
                .filter(cell -> cell.drawn().signum() > 0)
                .map(cell -> new FlowDrawing.Flow(
                        from.getOrDefault(cell.acrossKey(), 0), to.getOrDefault(cell.key(), 0), words.mark(cell, 0)))
                .toList();
        return new FlowDrawing(words.edition().language(), ends(left), ends(right), flows);
    }

    private List<FlowDrawing.End> ends(List<Cell> groups) {
        return groups.stream()
                .map(group -> new FlowDrawing.End(group.label(), words.value(group.value())))
                .toList();
    }

    private Map<String, Cell> cells() {
        Map<String, Cell> cells = new HashMap<>();
        explored.cells().forEach(cell -> cells.put(key(cell), cell));
        return cells;
    }

    /** An empty group of two: there is nothing in it, which is known. */
    private static Cell pair(Cell row, Cell column) {
        return new Cell(
                row.key(),
                row.label(),
                column.key(),
                column.label(),
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    private static String key(Cell cell) {
        return cell.key() + "\n" + cell.acrossKey();
    }

    private static List<Cell> shown(List<Cell> groups, boolean all) {
        return all ? groups : groups.stream().limit(MOST).toList();
    }

    private static Map<String, Integer> places(List<Cell> groups) {
        Map<String, Integer> places = new HashMap<>();
        groups.forEach(group -> places.put(group.key(), places.size()));
        return places;
    }

    private static List<String> labels(List<Cell> groups) {
        return groups.stream().map(Cell::label).toList();
    }
}
