package org.vigienuage.ingest.release;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;

/**
 * The releases in {@code VIGIE_HOME/releases}, one folder for each version. A release is written aside and takes its
 * place when it is whole; from then on it never changes.
 */
@Component
public class Releases {

    private static final String VERSIONS =
            "SELECT version_number, version, published_at, content_hash FROM mart.data_version ORDER BY version_number";

    private final DataSource dataSource;
    private final Path folder;
    private final Progress progress;
    private final StopSignal stop;

    Releases(DataSource dataSource, @Value("${vigie.home}") Path home, Progress progress, StopSignal stop) {
        this.dataSource = dataSource;
        this.folder = home.resolve("releases");
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * What became of a release.
     *
     * @param folder where it is
     * @param isNew whether it was written now; else it was there and its checksums were compared
     * @param damaged files of a release that was there which are not as they were written
     */
    public record Result(Path folder, boolean isNew, List<String> damaged) {}

    /** Names of all versions, the oldest first. */
    public List<String> versions() {
        return listVersions().stream().map(ReleasedVersion::name).toList();
    }

    /** Whether a version has its release; whether the bytes of that are still sound costs more to find out. */
    public boolean isReleased(String name) {
        return find(name).stream().anyMatch(version -> {
            try {
                return Manifest.isOf(version, folder.resolve(name));
            } catch (IOException unreadable) {
                return false;
            }
        });
    }

    /** Writes the release of a version, or checks the one that is there; empty when there is no such version. */
    public Optional<Result> release(String name) {
        return find(name).map(this::release);
    }

    private Optional<ReleasedVersion> find(String name) {
        return listVersions().stream()
                .filter(version -> version.name().equals(name))
                .findFirst();
    }

    private Result release(ReleasedVersion version) {
        var place = folder.resolve(version.name());
        try {
            if (Files.isDirectory(place)) {
                return new Result(place, false, findDamage(version, place));
            }
            write(version, place);
            return new Result(place, true, List.of());
        } catch (IOException | SQLException | RuntimeException | LinkageError failed) {
            // Whatever it is, what was published is not touched by it; a stop is no failure.
            stop.check();
            throw new ReleaseException(version.name(), failed);
        }
    }

    /** A folder of another database, whose version has the same name, is not the release of this one. */
    private static List<String> findDamage(ReleasedVersion version, Path place) throws IOException {
        return Manifest.isOf(version, place) ? Manifest.findDamage(place) : List.of(Manifest.NAME);
    }

    private void write(ReleasedVersion version, Path place) throws IOException, SQLException {
        // A name that no version has; what a killed program left there is nobody's.
        var part = folder.resolve("." + version.name() + ".part");
        remove(part);
        Files.createDirectories(part);
        try {
            readPinned(version, connection -> new ReleaseWriter(version, part, progress, stop).write(connection));
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(part);
        }
    }

    private interface Reading {
        void on(Connection connection) throws SQLException, IOException;
    }

    /** All queries see one moment and one version. */
    private void readPinned(ReleasedVersion version, Reading reading) throws SQLException, IOException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try (var pin = connection.prepareStatement("SELECT set_config('vigie.version', ?, true)")) {
                pin.setString(1, String.valueOf(version.number()));
                pin.execute();
                reading.on(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    private List<ReleasedVersion> listVersions() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(VERSIONS)) {
            var versions = new ArrayList<ReleasedVersion>();
            while (rows.next()) {
                versions.add(new ReleasedVersion(
                        rows.getInt(1), rows.getString(2), rows.getObject(3, OffsetDateTime.class), rows.getString(4)));
            }
            return versions;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
