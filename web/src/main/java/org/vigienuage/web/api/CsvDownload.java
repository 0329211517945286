package org.vigienuage.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file as RFC 4180 has it, in UTF-8 with the mark that spreadsheets look for; an empty field is unknown. */
final class CsvDownload<T> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<CsvColumn<T>> columns;

    CsvDownload(List<CsvColumn<T>> columns) {
        this.columns = columns;
    }

    /** Writes all rows as they come: nothing is held back or cut. */
    void write(HttpServletResponse response, String filename, Consumer<Consumer<T>> rows) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(filename).build().toString());
        Writer writer = new OutputStreamWriter(response.getOutputStream(), UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(CsvColumn::name));
        rows.accept(row -> print(printer, row));
        printer.flush();
    }

    void write(HttpServletResponse response, String filename, Collection<T> rows) throws IOException {
        write(response, filename, rows::forEach);
    }

    private void print(CSVPrinter printer, T row) {
        try {
            for (CsvColumn<T> column : columns) {
                printer.print(written(column.value().apply(row)));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object written(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> PlainNumbers.plain(number).toPlainString();
            case List<?> several ->
                String.join(";", several.stream().map(String::valueOf).toList());
            default -> value;
        };
    }
}
