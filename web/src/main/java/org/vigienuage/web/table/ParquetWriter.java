package org.vigienuage.web.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Apache Parquet, compressed with Zstandard, by way of DuckDB: rows go to a temporary file as they stream, and from there into
 * columns. Decimals travel as text, so that they arrive exact.
 */
final class ParquetWriter implements TableWriter {

    /** Each conversion may take as much memory as its limit, outside of the heap. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    @Override
    public <T> void write(Table<T> table, OutputStream stream) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path lines = folder.file("rows.ndjson");
            Path columns = folder.file("rows.parquet");
            writeLines(table, lines);
            AT_ONCE.acquireUninterruptibly();
            try {
                convert(table, folder, lines, columns);
            } finally {
                AT_ONCE.release();
            }
            Files.copy(columns, stream);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static <T> void writeLines(Table<T> table, Path lines) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(lines));
                JsonGenerator json = JsonText.generator(stream)) {
            table.each(row -> {
                JsonText.object(json, table.columns(), row, ParquetWriter::value);
                json.writeRaw('\n');
            });
        }
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            json.writeString(number.toPlainString());
        } else {
            JsonText.value(json, value);
        }
    }

    private static void convert(Table<?> table, TemporaryFolder folder, Path lines, Path columns) throws SQLException {
        String types = table.columns().all().stream()
                .map(column -> quoted(column.name()) + ": " + quoted(type(column)))
                .collect(Collectors.joining(", ", "{", "}"));
        String facts = facts(table).entrySet().stream()
                .map(fact -> quoted(fact.getKey()) + ": " + quoted(fact.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("SET memory_limit = '256MB'");
            statement.execute("SET temp_directory = " + quoted(folder.path().toString()));
            statement.execute("COPY (FROM read_json(" + quoted(lines.toString())
                    + ", format = 'newline_delimited', maximum_object_size = 67108864, columns = " + types + ")) TO "
                    + quoted(columns.toString())
                    + " (FORMAT parquet, COMPRESSION zstd, KV_METADATA " + facts + ")");
        }
    }

    /** Wide enough for any sum of dollars with the six decimals that equal shares have. */
    private static String type(Column<?> column) {
        return switch (column.type()) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case MONEY -> "DECIMAL(30,6)";
            case DECIMAL -> "DECIMAL(38,12)";
            case DATE -> "DATE";
            case BOOLEAN -> "BOOLEAN";
            case LIST -> "VARCHAR[]";
        };
    }

    private static Map<String, String> facts(Table<?> table) {
        About about = table.about();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", about.title().in(table.language()));
        facts.put("selection", about.selection().in(table.language()));
        facts.put("address", about.address());
        facts.put("version", String.valueOf(about.version()));
        facts.put("content_hash", String.valueOf(about.contentHash()));
        facts.put("source", Words.in(table.language()).of("source"));
        facts.put("licence", Words.in(table.language()).of("licence"));
        return facts;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
