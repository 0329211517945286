package org.vigienuage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Runs the files of one folder of SQL in the order of their names, in one transaction, as ingest does. */
public final class SqlFolder {

    private SqlFolder() {}

    /** Runs {@code db/<folder>/*.sql} of the class path on the database. */
    public static void run(String folder, DataSource dataSource) {
        run(folder, dataSource, Map.of());
    }

    /** The same with settings that hold for its transaction. */
    public static void run(String folder, DataSource dataSource, Map<String, String> settings) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                statement.execute("set local " + setting.getKey() + " = '" + setting.getValue() + "'");
            }
            for (String script : scripts("db/" + folder)) {
                statement.execute(script);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("db/" + folder + " failed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From a folder of classes, or from the jar of another module. */
    private static List<String> scripts(String folder) throws IOException {
        URI place = place(folder);
        if (!place.getScheme().equals("jar")) {
            return scripts(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
            return scripts(jar.getPath(folder));
        }
    }

    private static List<String> scripts(Path folder) throws IOException {
        List<Path> sorted;
        try (Stream<Path> files = Files.list(folder)) {
            sorted = files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
        List<String> scripts = new ArrayList<>();
        for (Path file : sorted) {
            scripts.add(Files.readString(file));
        }
        return scripts;
    }

    private static URI place(String folder) {
        URL found = SqlFolder.class.getClassLoader().getResource(folder);
        if (found == null) {
            throw new IllegalStateException(folder + " is not on the class path");
        }
        try {
            return found.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
