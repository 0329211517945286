package org.vigienuage.ingest.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.progress.Activity;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;

/** Writes all files of one version into a folder. */
final class ReleaseWriter {

    private static final String CSV = "text/csv";
    static final String PARQUET = "application/vnd.apache.parquet";
    private static final String JSON = "application/json";
    private static final String EXTENSION = "/data-sources/schema/ocds/vigie-nuage-schema.json";

    private final ReleasedVersion version;
    private final Path folder;
    private final Progress progress;
    private final StopSignal stop;
    private final List<ReleaseTable> tables = ReleaseTables.declared();
    private final List<ReleasedFile> files = new ArrayList<>();

    ReleaseWriter(ReleasedVersion version, Path folder, Progress progress, StopSignal stop) {
        this.version = version;
        this.folder = folder;
        this.progress = progress;
        this.stop = stop;
    }

    /** Reads everything on a connection whose transaction is pinned to the version. */
    void write(Connection connection) throws SQLException, IOException {
        progress.begin(Activity.RELEASING, tables.size() + 2, 0);
        writeTables(connection);
        writeOcds(connection);
        writeTexts(connection);
        progress.end();
    }

    private void writeTables(Connection connection) throws SQLException, IOException {
        var spill = Files.createDirectory(folder.resolve(".spill"));
        var csv = new CsvFile(stop);
        try (var parquet = ParquetFiles.spillingTo(spill)) {
            for (var table : tables) {
                stop.check();
                progress.file(table.csv());
                var parts = table.isPartitioned()
                        ? Optional.of(new PartitionedCsv(table, spill.resolve(table.name())))
                        : Optional.<PartitionedCsv>empty();
                var rows = csv.write(table, connection, folder.resolve(table.csv()), parts);
                parquet.write(table, folder.resolve(table.csv()), folder.resolve(table.parquet()));
                add(table.csv(), table.name(), rows, CSV);
                add(table.parquet(), table.name(), rows, PARQUET);
                if (parts.isPresent()) {
                    writeParts(table, parts.get(), parquet);
                }
                progress.advance(rows, 0);
                progress.fileDone();
            }
        }
        // DuckDB takes the folder away itself when nothing is left in it.
        Files.deleteIfExists(spill);
    }

    private void writeParts(ReleaseTable table, PartitionedCsv parts, ParquetFiles parquet)
            throws SQLException, IOException {
        parts.close();
        for (var part : parts.rows().entrySet()) {
            stop.check();
            var name = table.parquet(part.getKey());
            Files.createDirectories(folder.resolve(name).getParent());
            parquet.write(table, parts.file(part.getKey()), folder.resolve(name));
            add(name, table.name(), part.getValue(), PARQUET);
        }
        parts.delete();
    }

    private void writeOcds(Connection connection) throws SQLException, IOException {
        progress.file(OcdsFiles.TABLE);
        for (var written :
                new OcdsFiles(version, folder, stop).write(connection).entrySet()) {
            add(written.getKey(), OcdsFiles.TABLE, written.getValue(), "application/gzip");
            progress.advance(written.getValue(), 0);
        }
        progress.fileDone();
    }

    private void writeTexts(Connection connection) throws SQLException, IOException {
        var sources = ReleaseSource.read(connection);
        var description = new DataPackage(version, sources).describe(tables, files);
        var coverage = coverage(connection);
        Files.writeString(folder.resolve(DataPackage.NAME), Json.INDENTED.writeValueAsString(description) + "\n");
        add(DataPackage.NAME, null, null, JSON);
        for (var name : new ReleaseTexts(version, tables, sources, coverage.getFirst(), coverage.getLast())
                .write(tables, folder)) {
            add(name, null, null, name.endsWith(".csv") ? CSV : name.endsWith(".md") ? "text/markdown" : "text/plain");
        }
        copyExtension();
        new Manifest(List.copyOf(files)).write(version, tables, folder);
        progress.fileDone();
    }

    /** The schema of the fields that are ours in OCDS goes with them. */
    private void copyExtension() throws IOException {
        try (var schema = Objects.requireNonNull(ReleaseWriter.class.getResourceAsStream(EXTENSION))) {
            Files.copy(schema, folder.resolve("ocds-vigie-nuage-schema.json"));
        }
        add("ocds-vigie-nuage-schema.json", null, null, "application/schema+json");
    }

    /** How much of the sources is loaded: one sentence in French, one in English. */
    private static List<String> coverage(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT coverage_fr, coverage_en FROM mart.status")) {
            return row.next() ? List.of(row.getString(1), row.getString(2)) : List.of("", "");
        }
    }

    private void add(String name, @Nullable String table, @Nullable Long rows, String mediaType) throws IOException {
        var file = folder.resolve(name);
        files.add(new ReleasedFile(name, table, rows, Files.size(file), FileHash.sha256(file), mediaType));
    }
}
