package org.vigienuage.web.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.vigienuage.web.language.Language;

/** What happened meanwhile, as {@code data-sources/events.csv} tells it: laws, the cloud broker, policies, the campaign. */
public final class Events {

    private static final String LIST = "/data-sources/events.csv";
    private static final Set<String> KINDS = Set.of("law", "route", "policy", "publication", "campaign");
    private static final Set<String> PRECISIONS = Set.of("day", "month");

    private Events() {}

    /** All events in order of time. */
    public static List<Event> in(Language language) {
        InputStream bytes = Events.class.getResourceAsStream(LIST);
        if (bytes == null) {
            throw new IllegalStateException("Missing list of events: " + LIST);
        }
        try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return read(reader, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row that is broken is refused with its number: an event that is half told would mislead. */
    static List<Event> read(Reader csv, Language language) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = format.parse(csv)) {
            List<Event> events = new ArrayList<>();
            LocalDate last = LocalDate.MIN;
            for (CSVRecord row : rows) {
                Event event = event(row, language);
                if (event.date().isBefore(last)) {
                    throw broken(row, "is not in order of time");
                }
                last = event.date();
                events.add(event);
            }
            return events;
        }
    }

    private static Event event(CSVRecord row, Language language) {
        if (!row.isConsistent()) {
            throw broken(row, "has another number of columns");
        }
        return new Event(
                text(row, "id"),
                date(row),
                oneOf(row, "precision", PRECISIONS).equals("day"),
                oneOf(row, "kind", KINDS),
                text(row, "label_" + language.code()),
                text(row, "text_" + language.code()),
                text(row, "source"),
                text(row, "confidence"));
    }

    private static LocalDate date(CSVRecord row) {
        try {
            return LocalDate.parse(text(row, "date"));
        } catch (DateTimeException e) {
            throw broken(row, "has no date such as 2025-06-04");
        }
    }

    private static String oneOf(CSVRecord row, String column, Set<String> values) {
        String value = text(row, column);
        if (!values.contains(value)) {
            throw broken(row, "has an unknown " + column + ": " + value);
        }
        return value;
    }

    private static String text(CSVRecord row, String column) {
        if (!row.isMapped(column) || row.get(column).isBlank()) {
            throw broken(row, "has no " + column);
        }
        return row.get(column);
    }

    private static IllegalArgumentException broken(CSVRecord row, String why) {
        return new IllegalArgumentException("Row " + row.getRecordNumber() + " of events " + why);
    }
}
