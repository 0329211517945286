package org.vigienuage.ingest.release;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * Makes Parquet of the CSV files, so that both say the same. One thread and the order of the lines make the bytes the
 * same each time.
 */
final class ParquetFiles implements AutoCloseable {

    private final Connection duckdb;

    private ParquetFiles(Connection duckdb) {
        this.duckdb = duckdb;
    }

    /** @param spill folder for what does not fit in memory; whoever owns it removes it */
    static ParquetFiles spillingTo(Path spill) throws SQLException {
        var parquet = new ParquetFiles(DriverManager.getConnection("jdbc:duckdb:"));
        parquet.execute("SET threads = 1");
        parquet.execute("SET memory_limit = '256MB'");
        parquet.execute("SET preserve_insertion_order = true");
        parquet.execute("SET temp_directory = " + quoted(spill.toString()));
        return parquet;
    }

    void write(ReleaseTable table, Path csv, Path parquet) throws SQLException {
        var columns = table.columns().stream()
                .map(column ->
                        quoted(column.name()) + ": " + quoted(column.type().parquet()))
                .collect(Collectors.joining(", ", "{", "}"));
        execute("""
                COPY (
                    SELECT * FROM read_csv(%s, columns = %s, auto_detect = false, header = true, delim = ',', quote = '"',
                        escape = '"', new_line = '\\r\\n', nullstr = '', parallel = false, max_line_size = 4194304, buffer_size = 8388608))
                TO %s (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)""".formatted(quoted(csv.toString()), columns, quoted(parquet.toString())));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = duckdb.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() throws SQLException {
        duckdb.close();
    }
}
