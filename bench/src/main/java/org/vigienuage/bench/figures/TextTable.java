package org.vigienuage.bench.figures;

import java.io.PrintStream;
import java.util.List;

/** Rows of words in columns; those of figures end at the same place. */
final class TextTable {

    private static final String GAP = "  ";
    private static final List<Integer> NUMBERS = List.of(1, 3, 4);

    private TextTable() {}

    static void print(List<List<String>> rows, PrintStream out) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = row.get(column);
                String padding = " ".repeat(widths[column] - cell.length());
                line.append(NUMBERS.contains(column) ? padding + cell : cell + padding);
                line.append(GAP);
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
