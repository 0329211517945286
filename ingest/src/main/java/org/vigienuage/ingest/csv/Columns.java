package org.vigienuage.ingest.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.vigienuage.ingest.file.UnreadableFileException;

/** Where the declared columns stand in a file. */
final class Columns {

    private final Map<String, Integer> places;
    private final int count;

    private Columns(Map<String, Integer> places, int count) {
        this.places = places;
        this.count = count;
    }

    /** By the names in the header; a declared column that is not there makes the file unreadable. */
    static Columns named(CSVRecord header, CsvLayout layout) throws UnreadableFileException {
        var places = new HashMap<String, Integer>();
        var twice = new ArrayList<String>();
        for (var i = 0; i < header.size(); i++) {
            var name = header.get(i).strip();
            if (places.putIfAbsent(name, i) != null && !name.isEmpty()) {
                twice.add(name);
            }
        }
        var missing = layout.columns().stream()
                .filter(name -> !places.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFileException("its header lacks the declared column %s; it has %s"
                    .formatted(quoted(missing), shortened(quoted(header.toList()))));
        }
        twice.retainAll(layout.columns());
        if (!twice.isEmpty()) {
            throw new UnreadableFileException("its header names the column %s twice".formatted(quoted(twice)));
        }
        return new Columns(places, header.size());
    }

    /** By number; the first row tells how many there are. */
    static Columns numbered(CSVRecord first, CsvLayout layout) throws UnreadableFileException {
        var places = new HashMap<String, Integer>();
        for (var column : layout.columns()) {
            var place = Integer.parseInt(column) - 1;
            if (place >= first.size()) {
                throw new UnreadableFileException("its first row has %d columns, and the declaration reads column %s"
                        .formatted(first.size(), column));
            }
            places.put(column, place);
        }
        return new Columns(places, first.size());
    }

    /** Columns of the header that the declaration does not speak of. */
    List<String> unknown(CsvLayout layout) {
        return places.keySet().stream()
                .filter(name -> !name.isEmpty()
                        && !layout.columns().contains(name)
                        && !layout.ignored().contains(name))
                .sorted()
                .toList();
    }

    int count() {
        return count;
    }

    /** Whether a row has a cell for each column; more of them are only tolerated when they are empty. */
    boolean fits(CSVRecord row) {
        if (row.size() < count) {
            return false;
        }
        for (var i = count; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** What a row says in a column. */
    String cell(CSVRecord row, String column) {
        return row.get(Objects.requireNonNull(places.get(column), column)).strip();
    }

    private static String quoted(List<String> names) {
        return "\"" + String.join("\", \"", names) + "\"";
    }

    private static String shortened(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
}
