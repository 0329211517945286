package org.vigienuage.ingest.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.progress.StopSignal;

/** A table as RFC 4180 has it, in UTF-8 with the mark that spreadsheets look for; an empty field is unknown. */
final class CsvFile {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** So that a table of any size needs the memory of this many rows. */
    private static final int ROWS_AT_ONCE = 1000;

    private final StopSignal stop;

    CsvFile(StopSignal stop) {
        this.stop = stop;
    }

    /**
     * Writes what the query of a table gives on a connection whose transaction is pinned to a version.
     *
     * @param parts takes each row too, by source and year; nothing where the table is not partitioned
     * @return how many rows there are
     */
    long write(ReleaseTable table, Connection connection, Path file, Optional<PartitionedCsv> parts)
            throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            statement.setEscapeProcessing(false);
            statement.setFetchSize(ROWS_AT_ONCE);
            writer.write(BYTE_ORDER_MARK);
            var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            try (var rows = statement.executeQuery(table.query())) {
                checkColumns(table, rows);
                printer.printRecord(table.columns().stream().map(ReleaseColumn::name));
                var count = print(table.columns(), rows, printer, parts);
                printer.flush();
                return count;
            }
        }
    }

    private long print(List<ReleaseColumn> columns, ResultSet rows, CSVPrinter printer, Optional<PartitionedCsv> parts)
            throws SQLException, IOException {
        long count = 0;
        var values = new @Nullable String[columns.size()];
        while (rows.next()) {
            if (count++ % ROWS_AT_ONCE == 0) {
                stop.check();
            }
            for (var at = 0; at < columns.size(); at++) {
                values[at] = columns.get(at).type().text(rows, at + 1);
            }
            printer.printRecord((Object[]) values);
            if (parts.isPresent()) {
                parts.get().print(rows.getString(values.length + 1), rows.getString(values.length + 2), values);
            }
        }
        return count;
    }

    /** A column that nobody describes, or one that is described and not there, is a mistake of the program. */
    private static void checkColumns(ReleaseTable table, ResultSet rows) throws SQLException {
        var found = rows.getMetaData();
        var names = new ArrayList<String>();
        for (var at = 1; at <= found.getColumnCount(); at++) {
            names.add(found.getColumnLabel(at));
        }
        var declared = Stream.concat(
                        table.columns().stream().map(ReleaseColumn::name),
                        table.isPartitioned() ? PartitionedCsv.COLUMNS.stream() : Stream.empty())
                .toList();
        if (!names.equals(declared)) {
            throw new IllegalStateException("%s gives %s, declared are %s".formatted(table.name(), names, declared));
        }
    }
}
