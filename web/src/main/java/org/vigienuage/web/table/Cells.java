package org.vigienuage.web.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.table.Column.Type;

/** How values are put in the cells of a sheet. Text is never a formula there, whatever it begins with. */
final class Cells {

    /** As many characters as a cell holds. */
    private static final int LONGEST = 32_767;

    private static final String CUT = "… [coupé, entier dans le CSV / cut, whole in the CSV]";

    /** Days before are counted otherwise by one program than by another. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** What a workbook would read as the code of a character. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Cells() {}

    static void heading(Worksheet sheet, int column, String label, int width) {
        text(sheet, 0, column, label);
        sheet.style(0, column).bold().set();
        sheet.width(column, width);
    }

    static int width(Type type) {
        return switch (type) {
            case TEXT, LIST -> 28;
            case MONEY -> 20;
            case INTEGER, DECIMAL, DATE, BOOLEAN -> 14;
        };
    }

    static void value(Worksheet sheet, int row, int column, @Nullable Object value, Type type) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column)
                        .format(type == Type.MONEY ? "#,##0.00" : "General")
                        .set();
            }
            case Long whole -> sheet.value(row, column, whole);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate date
            when !date.isBefore(FIRST_DAY) -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case List<?> several ->
                text(
                        sheet,
                        row,
                        column,
                        String.join(";", several.stream().map(String::valueOf).toList()));
            default -> text(sheet, row, column, value.toString());
        }
    }

    static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, written(shortened(text)));
        }
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** What XML cannot hold is replaced by the mark for it; white space that it would lose is written by its code. */
    private static String written(String text) {
        String escaped = CODE.matcher(text).replaceAll("_x005F_");
        StringBuilder written = new StringBuilder(escaped.length());
        for (int at = 0; at < escaped.length(); at++) {
            char unit = escaped.charAt(at);
            boolean isEdge = at == 0 || at == escaped.length() - 1;
            if (unit == '\r' || (isEdge && (unit == ' ' || unit == '\t' || unit == '\n'))) {
                written.append(String.format("_x%04X_", (int) unit));
            } else if ((unit < ' ' && unit != '\t' && unit != '\n') || unit >= '\uFFFE') {
                written.append('\uFFFD');
            } else {
                written.append(unit);
            }
        }
        return written.toString();
    }
}
