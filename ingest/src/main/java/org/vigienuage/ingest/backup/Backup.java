package org.vigienuage.ingest.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.file.SourceFileStore;
import org.vigienuage.ingest.progress.Activity;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;

/**
 * Writes everything that is loaded to one zip: each table of the five layers as COPY text in a total order, and the
 * stored bytes. One snapshot, memory that does not grow with the data, and the same bytes for the same state.
 */
@Component
public final class Backup {

    private static final String LATEST =
            "SELECT version, content_hash FROM mart.data_version ORDER BY version_number DESC LIMIT 1";
    private static final String REGISTERED = "SELECT DISTINCT split_part(stored_path, '!', 1) FROM source.source_file";

    private final DataSource dataSource;
    private final SourceFileStore store;
    private final Progress progress;
    private final StopSignal stop;

    Backup(DataSource dataSource, SourceFileStore store, Progress progress, StopSignal stop) {
        this.dataSource = dataSource;
        this.store = store;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * What was written.
     *
     * @param version the latest published version in it, null when there is none
     * @param bytes size of the file
     */
    public record Written(Path file, @Nullable String version, long rows, int files, long bytes) {}

    /**
     * Writes a backup; to be called while nothing is being ingested.
     *
     * @param place the file, or a folder in which the file is named after the latest version; one that is there is
     *     replaced once the new one is whole
     */
    public Written write(Path place) throws IOException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try {
                StoredTables.speakPlainly(connection);
                return write(place, connection);
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private Written write(Path place, Connection connection) throws IOException {
        var database = DSL.using(connection);
        var latest = database.fetchOptional(LATEST);
        var version = latest.map(row -> row.get(0, String.class)).orElse(null);
        var target = Files.isDirectory(place)
                ? place.resolve("vigie-" + (version == null ? "empty" : version) + ".zip")
                : place;
        var catalogue = StoredTables.of(connection);
        var tables = catalogue.tables();
        var files = storedFiles(database);
        progress.begin(Activity.BACKING_UP, tables.size() + files.size(), 0);
        try (var archive = new BackupArchive(target.toAbsolutePath())) {
            var parts = new ArrayList<BackupManifest.TablePart>();
            for (var table : tables) {
                stop.check();
                parts.add(add(table, archive, connection));
                progress.fileDone();
            }
            for (var file : files) {
                stop.check();
                add(file, archive);
                progress.fileDone();
            }
            var manifest = new BackupManifest(
                    BackupManifest.FORMAT,
                    SchemaVersion.of(database),
                    version,
                    latest.map(row -> row.get(1, String.class)).orElse(null),
                    parts,
                    catalogue.sequences(),
                    files);
            var sha256 = archive.add(BackupManifest.NAME, true, out -> out.write(manifest.toJson()));
            archive.add(
                    BackupManifest.CHECKSUM,
                    true,
                    out -> out.write((sha256 + "\n").getBytes(StandardCharsets.US_ASCII)));
            archive.finish();
            progress.end();
            var rows = parts.stream().mapToLong(BackupManifest.TablePart::rows).sum();
            return new Written(target, version, rows, files.size(), Files.size(target));
        }
    }

    private BackupManifest.TablePart add(StoredTable table, BackupArchive archive, Connection connection)
            throws IOException {
        var rows = new long[1];
        var sha256 = archive.add(BackupManifest.tableMember(table.name()), true, out -> {
            try {
                rows[0] = table.copyTo(out, connection);
            } catch (SQLException failed) {
                throw new IOException(failed);
            }
        });
        progress.advance(rows[0], 0);
        return new BackupManifest.TablePart(table.name(), table.columns(), rows[0], sha256);
    }

    private void add(String file, BackupArchive archive) throws IOException {
        // Zips do not shrink any more.
        var sha256 = archive.add(BackupManifest.fileMember(file), !file.endsWith(".zip"), out -> {
            var path = store.pathOf(file);
            Files.copy(path, out);
            progress.advance(0, Files.size(path));
        });
        if (!sha256.equals(SourceFileStore.sha256Of(file))) {
            throw new BackupException(BackupException.Reason.STORE, file, null);
        }
    }

    /** All that is stored, and certainly all that the registry knows of. */
    private List<String> storedFiles(DSLContext database) throws IOException {
        try {
            var files = store.paths();
            var known = new HashSet<>(files);
            for (var registered : database.fetch(REGISTERED).getValues(0, String.class)) {
                if (!known.contains(registered)) {
                    throw new BackupException(BackupException.Reason.STORE, registered, null);
                }
            }
            return files;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
