package org.vigienuage.ingest.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.database.DatabaseException;
import org.vigienuage.database.Migration;
import org.vigienuage.ingest.backup.BackupException.Reason;
import org.vigienuage.ingest.file.SourceFileStore;
import org.vigienuage.ingest.progress.Activity;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;

/**
 * Puts a backup in the place of what is there, in one transaction: the schema as it was when the backup was written,
 * its rows, a second look at them, the migrations since. Readers see what was there until all of it is done, and again
 * should anything fail. Stored bytes come first: a file under its name is whole, and one more harms nothing.
 */
@Component
public final class Restoration {

    private static final String LOADED =
            "SELECT EXISTS (SELECT FROM source.source_file) OR EXISTS (SELECT FROM mart.data_version)";
    private static final String LATEST_HASH =
            "SELECT content_hash FROM mart.data_version ORDER BY version_number DESC LIMIT 1";
    private static final List<String> SCHEMAS =
            List.of("source", "staging", "procurement", "classification", "mart", "batch");

    private final DataSource dataSource;
    private final SourceFileStore store;
    private final Progress progress;
    private final StopSignal stop;

    Restoration(DataSource dataSource, SourceFileStore store, Progress progress, StopSignal stop) {
        this.dataSource = dataSource;
        this.store = store;
        this.progress = progress;
        this.stop = stop;
    }

    /** What was restored; the version and its content hash are null when nothing was published. */
    public record Restored(
            @Nullable String version, @Nullable String contentHash, long rows, int files) {}

    /**
     * Restores a backup; to be called while nothing is being ingested.
     *
     * @param replace whether what is loaded is to be given up for it
     */
    public Restored restore(Path file, boolean replace) throws IOException {
        try (var backup = new OpenedBackup(file);
                var connection = dataSource.getConnection()) {
            if (!replace && isLoaded(connection)) {
                throw new BackupException(Reason.NOT_EMPTY, String.valueOf(file.getFileName()), null);
            }
            var manifest = backup.manifest();
            var parts = manifest.tables().size() + manifest.files().size();
            progress.begin(Activity.VERIFYING, parts, 0);
            backup.verify(this::next);
            progress.begin(Activity.RESTORING, parts, 0);
            restoreFiles(backup);
            connection.setAutoCommit(false);
            try {
                restoreTables(backup, connection);
                connection.commit();
            } finally {
                // Of no effect after the commit.
                connection.rollback();
                connection.setAutoCommit(true);
            }
            progress.end();
            var rows = manifest.tables().stream()
                    .mapToLong(BackupManifest.TablePart::rows)
                    .sum();
            return new Restored(
                    manifest.dataVersion(),
                    manifest.contentHash(),
                    rows,
                    manifest.files().size());
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static boolean isLoaded(Connection connection) {
        return Objects.requireNonNull(DSL.using(connection).fetchOne(LOADED)).get(0, Boolean.class);
    }

    private void restoreFiles(OpenedBackup backup) throws IOException {
        for (var file : backup.manifest().files()) {
            next();
            backup.read(BackupManifest.fileMember(file), SourceFileStore.sha256Of(file), bytes -> {
                if (!store.restore(file, bytes)) {
                    throw new BackupException(Reason.DAMAGED, BackupManifest.fileMember(file), null);
                }
            });
        }
    }

    private void restoreTables(OpenedBackup backup, Connection connection) throws IOException, SQLException {
        var manifest = backup.manifest();
        var database = DSL.using(connection);
        setAside(database);
        migrateTo(manifest.schemaVersion(), database, connection);
        StoredTables.speakPlainly(connection);
        var catalogue = StoredTables.of(connection);
        var tables = catalogue.tables();
        var parts = manifest.tables().stream()
                .collect(Collectors.toMap(BackupManifest.TablePart::name, part -> part, (one, other) -> one));
        checkShape(tables, manifest);
        // Rows that came with migrations are in the backup, as they were then.
        database.execute("TRUNCATE "
                + tables.stream().map(table -> StoredTable.quoted(table.name())).collect(Collectors.joining(", ")));
        for (var table : tables) {
            next();
            load(table, Objects.requireNonNull(parts.get(table.name())), backup, connection);
        }
        manifest.sequences().forEach(catalogue::setSequence);
        for (var table : tables) {
            compare(table, Objects.requireNonNull(parts.get(table.name())), connection);
        }
        Migration.migrateWithin(connection, null);
        var hash = database.fetchOptional(LATEST_HASH).map(row -> row.get(0, String.class));
        if (!Objects.equals(hash.orElse(null), manifest.contentHash())) {
            throw new BackupException(Reason.NOT_THE_SAME, "mart.data_version", null);
        }
        giveUpWhatWasSetAside(database);
        for (var table : StoredTables.of(connection).tables()) {
            database.execute("ANALYZE " + StoredTable.quoted(table.name()));
        }
    }

    /** Renamed and not dropped: whoever reads goes on reading until the end. */
    private static void setAside(DSLContext database) {
        for (var schema : SCHEMAS) {
            database.execute("DROP SCHEMA IF EXISTS " + schema + "_replaced CASCADE");
            database.execute("ALTER SCHEMA " + schema + " RENAME TO " + schema + "_replaced");
        }
        database.execute("DELETE FROM flyway_schema_history");
    }

    private static void giveUpWhatWasSetAside(DSLContext database) {
        for (var schema : SCHEMAS) {
            database.execute("DROP SCHEMA " + schema + "_replaced CASCADE");
        }
    }

    private static void migrateTo(String version, DSLContext database, Connection connection) throws BackupException {
        try {
            Migration.migrateWithin(connection, version);
        } catch (DatabaseException unknown) {
            throw new BackupException(Reason.NEWER, version, unknown);
        }
        if (!SchemaVersion.of(database).equals(version)) {
            throw new BackupException(Reason.NEWER, version, null);
        }
    }

    private static void checkShape(List<StoredTable> tables, BackupManifest manifest) throws BackupException {
        var here = tables.stream().collect(Collectors.toMap(StoredTable::name, StoredTable::columns));
        for (var part : manifest.tables()) {
            if (!part.columns().equals(here.remove(part.name()))) {
                throw new BackupException(Reason.NEWER, part.name(), null);
            }
        }
        for (var missing : here.keySet()) {
            throw new BackupException(Reason.DAMAGED, BackupManifest.tableMember(missing), null);
        }
    }

    private void load(StoredTable table, BackupManifest.TablePart part, OpenedBackup backup, Connection connection)
            throws IOException {
        backup.read(part.member(), part.sha256(), bytes -> {
            try {
                if (table.copyFrom(bytes, connection) != part.rows()) {
                    throw new BackupException(Reason.DAMAGED, part.member(), null);
                }
            } catch (SQLException failed) {
                throw new IOException(failed);
            }
        });
        progress.advance(part.rows(), 0);
    }

    /** The rows as the database now has them, read back. */
    private void compare(StoredTable table, BackupManifest.TablePart part, Connection connection)
            throws IOException, SQLException {
        stop.check();
        var digest = Sha256.start();
        try (var out = new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            table.copyTo(out, connection);
        }
        if (!Sha256.end(digest).equals(part.sha256())) {
            throw new BackupException(Reason.NOT_THE_SAME, table.name(), null);
        }
    }

    private void next() {
        stop.check();
        progress.fileDone();
    }
}
