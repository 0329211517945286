package org.vigienuage.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.vigienuage.bench.machine.CpuSeconds;
import org.vigienuage.database.Database;
import org.vigienuage.database.DatabaseSettings;

/** A data directory with a published version, and its database, which is open as long as this is. */
public final class LoadedHome implements AutoCloseable {

    private final Path folder;
    private final Database database;
    private final Connection connection;

    private LoadedHome(Path folder, Database database, Connection connection) {
        this.folder = folder;
        this.database = database;
        this.connection = connection;
    }

    /** Opens the database of {@code folder}; where {@code SPRING_DATASOURCE_URL} names another, that one. */
    public static LoadedHome open(Path folder) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("VIGIE_HOME", folder.toString());
        Database database = Database.open(DatabaseSettings.fromEnvironment(environment), "vigie-bench");
        try {
            LoadedHome home = new LoadedHome(
                    folder, database, database.owner().toDataSource().getConnection());
            if (home.words("SELECT version FROM mart.data_version LIMIT 1").isEmpty()) {
                home.close();
                throw new IllegalStateException("Nothing is published in " + folder + ". Load data first.");
            }
            return home;
        } catch (SQLException e) {
            database.close();
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** The first column of what a query gives. */
    public List<String> words(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> words = new ArrayList<>();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** CPU seconds that the embedded PostgreSQL has used so far; 0 of one that runs elsewhere. */
    public double cpuSeconds() {
        OptionalLong pid = serverPid();
        return pid.isPresent() ? CpuSeconds.ofFamily(pid.getAsLong()) : 0;
    }

    private OptionalLong serverPid() {
        try {
            return OptionalLong.of(
                    Long.parseLong(Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"))
                            .getFirst()
                            .strip()));
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void close() {
        try (database) {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
