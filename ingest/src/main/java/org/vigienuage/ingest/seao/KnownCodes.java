package org.vigienuage.ingest.seao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The codes of both formats, as {@code codes.csv} lists them; any other is reported and kept. */
public final class KnownCodes {

    private static final String RESOURCE = "/data-sources/canada_quebec_seao/codes.csv";
    private static final Map<String, Set<String>> LISTS = read();

    private KnownCodes() {}

    /** The codes of a list. */
    public static Set<String> of(String list) {
        return Objects.requireNonNull(LISTS.get(list), () -> RESOURCE + " has no list " + list);
    }

    private static Map<String, Set<String>> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream bytes = Objects.requireNonNull(KnownCodes.class.getResourceAsStream(RESOURCE), RESOURCE);
                CSVParser rows = CSVParser.parse(bytes, StandardCharsets.UTF_8, format)) {
            return rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get("list"),
                            Collectors.mapping(row -> row.get("code"), Collectors.toUnmodifiableSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
