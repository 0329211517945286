package org.vigienuage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Runs the files of one folder of SQL in the order of their names, in one transaction, as ingest does. */
public final class SqlFolder {

    private SqlFolder() {}

    /** Runs {@code db/<folder>/*.sql} of the class path on the database. */
    public static void run(String folder, DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Path file : files(folder)) {
                statement.execute(Files.readString(file));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("db/" + folder + " failed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder) throws IOException {
        Path migration = Path.of(resource("db/" + folder));
        try (Stream<Path> files = Files.list(migration)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static java.net.URI resource(String name) {
        try {
            var found = SqlFolder.class.getClassLoader().getResource(name);
            if (found == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return found.toURI();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
