package org.vigienuage.ingest.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The tables of every release, as {@code sql/release} declares them: what they are called, hold and are read by. */
final class ReleaseTables {

    private static final String FOLDER = "/db/release/";
    private static final CSVFormat DECLARED =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReleaseTables() {}

    static List<ReleaseTable> declared() {
        Map<String, List<ReleaseColumn>> columns = new LinkedHashMap<>();
        for (var row : read("columns.csv")) {
            columns.computeIfAbsent(row.get("table"), table -> new ArrayList<>())
                    .add(new ReleaseColumn(
                            row.get("column"),
                            ColumnType.of(row.get("type")),
                            orNull(row.get("unit")),
                            row.get("description_fr"),
                            row.get("description_en")));
        }
        return read("tables.csv").stream()
                .map(row -> new ReleaseTable(
                        row.get("table"),
                        List.of(row.get("key").split(";", -1)),
                        Boolean.parseBoolean(row.get("partitioned")),
                        row.get("title_fr"),
                        row.get("title_en"),
                        row.get("description_fr"),
                        row.get("description_en"),
                        List.copyOf(columns.getOrDefault(row.get("table"), List.of())),
                        text(row.get("table") + ".sql")))
                .toList();
    }

    /** The text of a file that comes with the program. */
    static String text(String name) {
        try (var stream = ReleaseTables.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks " + FOLDER + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<CSVRecord> read(String name) {
        try (var parser = CSVParser.parse(text(name), DECLARED)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
