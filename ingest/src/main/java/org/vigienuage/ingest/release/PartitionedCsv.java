package org.vigienuage.ingest.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table apart by source and year, as CSV, on their way to Parquet: {@code source=seao/year=2016}. Only some
 * of the files are open at once, so that any number of sources and years does.
 */
final class PartitionedCsv implements AutoCloseable {

    /** What the query of a partitioned table gives after its columns. */
    static final List<String> COLUMNS = List.of("partition_source", "partition_year");

    /** As Hive, Spark, Trino and DuckDB call the partition of what is unknown. */
    private static final String UNKNOWN = "__HIVE_DEFAULT_PARTITION__";

    private static final int OPEN_AT_ONCE = 64;
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^A-Za-z0-9._-]");

    private final ReleaseTable table;
    private final Path folder;
    private final SortedMap<String, Long> rows = new TreeMap<>();
    /** The one that was used longest ago comes first. */
    private final LinkedHashMap<String, CSVPrinter> open = new LinkedHashMap<>(OPEN_AT_ONCE, 0.75f, true);

    PartitionedCsv(ReleaseTable table, Path folder) {
        this.table = table;
        this.folder = folder;
    }

    /** Adds a row to its partition. */
    void print(@Nullable String source, @Nullable String year, @Nullable String[] row) throws IOException {
        var partition = "source=" + inAName(source) + "/year=" + inAName(year);
        var printer = open.get(partition);
        if (printer == null) {
            printer = open(partition);
        }
        printer.printRecord((Object[]) row);
        rows.merge(partition, 1L, Long::sum);
    }

    /** Partitions in order, each with how many rows it has. */
    SortedMap<String, Long> rows() {
        return rows;
    }

    Path file(String partition) {
        return folder.resolve(partition.replace('/', ',') + ".csv");
    }

    private CSVPrinter open(String partition) throws IOException {
        if (open.size() == OPEN_AT_ONCE) {
            open.pollFirstEntry().getValue().close(true);
        }
        Files.createDirectories(folder);
        var printer = new CSVPrinter(
                Files.newBufferedWriter(
                        file(partition), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                CSVFormat.RFC4180);
        open.put(partition, printer);
        if (!rows.containsKey(partition)) {
            printer.printRecord(table.columns().stream().map(ReleaseColumn::name));
        }
        return printer;
    }

    private static String inAName(@Nullable String value) {
        // As Hive escapes what a folder cannot be called.
        return value == null ? UNKNOWN : NOT_IN_A_NAME.matcher(value).replaceAll(found -> percents(found.group()));
    }

    private static String percents(String text) {
        var escaped = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            escaped.append("%%%02X".formatted(octet));
        }
        return escaped.toString();
    }

    /** Everything is on the disk after this. */
    @Override
    public void close() throws IOException {
        for (var printer : open.values()) {
            printer.close(true);
        }
        open.clear();
    }

    /** Takes the files away again. */
    void delete() throws IOException {
        for (var partition : rows.keySet()) {
            Files.delete(file(partition));
        }
        Files.deleteIfExists(folder);
    }
}
