package org.vigienuage.bench.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** COPY of all staged rows into tables without log, index or constraint, in the same server. */
final class BareCopy {

    private final DataSource owner;
    private final Path rows;

    /** Dumps one table after the other into a file. */
    BareCopy(DataSource owner, Path rows) {
        this.owner = owner;
        this.rows = rows;
    }

    /** Seconds that COPY FROM takes for all of them. */
    double seconds() throws SQLException, IOException {
        double seconds = 0;
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS bare CASCADE");
            statement.execute("CREATE SCHEMA bare");
            for (String table : tables(statement)) {
                statement.execute(
                        "CREATE UNLOGGED TABLE bare." + table + " AS TABLE staging." + table + " WITH NO DATA");
                seconds += copy(connection, table);
            }
            statement.execute("DROP SCHEMA bare CASCADE");
        } finally {
            Files.deleteIfExists(rows);
        }
        return seconds;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("""
                SELECT quote_ident(relname) FROM pg_class
                WHERE relnamespace = 'staging'::regnamespace AND relkind = 'r' ORDER BY 1
                """)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private double copy(Connection connection, String table) throws SQLException, IOException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rows), 1 << 16)) {
            postgres.getCopyAPI().copyOut("COPY staging." + table + " TO STDOUT", out);
        }
        long start = System.nanoTime();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(rows), 1 << 16)) {
            postgres.getCopyAPI().copyIn("COPY bare." + table + " FROM STDIN", in, 1 << 16);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
