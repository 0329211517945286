package org.vigienuage.web.chart;

import java.util.List;
import org.vigienuage.web.language.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table of shades: how much of each row falls in each column, such as suppliers and ministries.
 *
 * @param rows names of the rows, from top to bottom
 * @param columns names of the columns, from left to right
 * @param cells those that have something; the others stay empty
 */
public record MatrixDrawing(Language language, List<String> rows, List<String> columns, List<Cell> cells)
        implements Drawing {

    /** One cell: numbers of its row and column from 0. */
    public record Cell(int row, int column, Mark mark) {}

    public MatrixDrawing {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        for (Cell cell : cells) {
            if (cell.row() < 0 || cell.row() >= rows.size() || cell.column() < 0 || cell.column() >= columns.size()) {
                throw new IllegalArgumentException("A cell is outside of its matrix: " + cell);
            }
        }
    }

    @Override
    public List<Mark> marks() {
        return cells.stream().map(Cell::mark).toList();
    }

    @Override
    public ObjectNode json() {
        ObjectNode figure = Figures.begin("matrix", language);
        Figures.names(figure, "rows", rows);
        Figures.names(figure, "columns", columns);
        var items = figure.putArray("items");
        for (Cell cell : cells) {
            ObjectNode item = cell.mark().addTo(items);
            item.put("row", cell.row());
            item.put("column", cell.column());
        }
        return figure;
    }
}
