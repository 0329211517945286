package org.vigienuage.datasources;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The folder as a reader sees it: the class path is not needed to check files. */
final class Folder {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    private Folder() {}

    static Path path(String relative) {
        return ROOT.resolve(relative);
    }

    static String text(String relative) {
        try {
            return Files.readString(path(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CSVRecord> rows(String relative, String... columns) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(path(relative));
                CSVParser parser = format.parse(reader)) {
            if (!parser.getHeaderNames().equals(List.of(columns))) {
                throw new AssertionError(relative + " has the columns " + parser.getHeaderNames());
            }
            var rows = parser.getRecords();
            for (CSVRecord row : rows) {
                if (!row.isConsistent()) {
                    throw new AssertionError(relative + ": row " + row.getRecordNumber() + " has another width");
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CSVRecord> vendors() {
        return rows("curated/vendors.csv", "slug", "name", "kind", "ownership_note", "source", "confidence");
    }

    static Set<String> values(List<CSVRecord> rows, String column) {
        var values = new TreeSet<String>();
        rows.forEach(row -> values.add(row.get(column)));
        return values;
    }

    static List<Path> filesUnder(String relative) {
        try (Stream<Path> files = Files.walk(path(relative))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
