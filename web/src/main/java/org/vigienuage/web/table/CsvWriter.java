package org.vigienuage.web.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Comma-separated values in UTF-8; an empty field is unknown, several values of one field are separated by semicolons. */
public enum CsvWriter implements TableWriter {
    /** As RFC 4180 has it, with the mark that spreadsheets look for; every text is as it is. */
    RESEARCH(CSVFormat.RFC4180, true),
    /** As {@link #RESEARCH}, for programs that stumble over the mark. */
    UNMARKED(CSVFormat.RFC4180, false),
    /**
     * For a double click where Excel speaks French: semicolons, decimal commas, labels at the head, and nothing that a
     * spreadsheet would take for a formula.
     */
    EXCEL_FR(CSVFormat.RFC4180.builder().setDelimiter(';').get(), true);

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    private final CSVFormat format;
    private final boolean isMarked;

    CsvWriter(CSVFormat format, boolean isMarked) {
        this.format = format;
        this.isMarked = isMarked;
    }

    @Override
    public <T> void write(Table<T> table, OutputStream stream) throws IOException {
        write(table.columns(), table, stream);
    }

    /** Writes all rows as they come: nothing is held back or cut. The stream stays open. */
    public <T> void write(Columns<T> columns, Rows<T> rows, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        if (isMarked) {
            writer.write(BYTE_ORDER_MARK);
        }
        CSVPrinter printer = new CSVPrinter(writer, format);
        printer.printRecord(columns.all().stream().map(column -> header(columns.table(), column)));
        rows.each(row -> print(printer, columns, row));
        printer.flush();
    }

    private String header(String table, Column<?> column) {
        return this == EXCEL_FR ? Dictionary.FRENCH.label(table, column.name()) : column.name();
    }

    private <T> void print(CSVPrinter printer, Columns<T> columns, T row) {
        try {
            for (Column<T> column : columns.all()) {
                printer.print(written(column.of(row)));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String written(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number
            when this == EXCEL_FR -> number.toPlainString().replace('.', ',');
            case BigDecimal number -> number.toPlainString();
            case String text -> intact(text);
            case List<?> several ->
                intact(String.join(";", several.stream().map(String::valueOf).toList()));
            default -> value.toString();
        };
    }

    private String intact(String text) {
        boolean isLikeFormula = !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        return this == EXCEL_FR && isLikeFormula ? "'" + text : text;
    }
}
