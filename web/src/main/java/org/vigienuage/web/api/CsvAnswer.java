package org.vigienuage.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.table.CsvWriter;
import org.vigienuage.web.table.Rows;

/** Rows sent as a file of comma-separated values. */
final class CsvAnswer {

    private CsvAnswer() {}

    static <T> void write(Columns<T> columns, HttpServletResponse response, String filename, Rows<T> rows)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(filename).build().toString());
        CsvWriter.RESEARCH.write(columns, rows, response.getOutputStream());
    }

    static <T> void write(Columns<T> columns, HttpServletResponse response, String filename, Collection<T> rows)
            throws IOException {
        write(columns, response, filename, (Rows<T>) rows::forEach);
    }
}
