package org.vigienuage.ingest.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What people read first: what a release holds, under which licence, and how it is cited. */
final class ReleaseTexts {

    private static final List<String> TEMPLATES = List.of("README.md", "LICENCE.txt", "CITATION.cff", "CITATION.bib");
    static final String DICTIONARY = "dictionary.csv";

    private final Map<String, String> values;

    /**
     * @param coverageFr how much of what the sources publish is loaded, one sentence in French
     * @param coverageEn the same in English
     */
    ReleaseTexts(
            ReleasedVersion version,
            List<ReleaseTable> tables,
            List<ReleaseSource> sources,
            String coverageFr,
            String coverageEn) {
        values = Map.of(
                "{version}", version.name(),
                "{published-at}", version.publishedAtText(),
                "{published-on}", version.publishedOn(),
                "{year}", version.publishedOn().substring(0, 4),
                "{content-hash}", version.contentHash(),
                "{coverage-fr}", coverageFr,
                "{coverage-en}", coverageEn,
                "{tables-fr}", lines(tables, table -> "* `" + table.name() + "` : " + table.descriptionFr()),
                "{tables-en}", lines(tables, table -> "* `" + table.name() + "`: " + table.descriptionEn()),
                "{sources}", lines(sources, ReleaseTexts::credit));
    }

    /** Writes them all; gives their names, in order. */
    List<String> write(List<ReleaseTable> tables, Path folder) throws IOException {
        for (var name : TEMPLATES) {
            Files.writeString(folder.resolve(name), filled(template(name)));
        }
        writeDictionary(tables, folder.resolve(DICTIONARY));
        return Stream.concat(TEMPLATES.stream(), Stream.of(DICTIONARY)).toList();
    }

    private static String credit(ReleaseSource source) {
        return "* %s — %s / %s — %s — %s (%s)"
                .formatted(
                        source.publisher(),
                        source.titleFr(),
                        source.titleEn(),
                        source.pageUrl(),
                        source.licenceName(),
                        source.licenceUrl());
    }

    private String filled(String template) {
        var text = template;
        for (var value : values.entrySet()) {
            text = text.replace(value.getKey(), value.getValue());
        }
        return text;
    }

    private static void writeDictionary(List<ReleaseTable> tables, Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(CsvFile.BYTE_ORDER_MARK);
            var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer.printRecord("table", "column", "type", "unit", "description_fr", "description_en");
            for (var table : tables) {
                for (var column : table.columns()) {
                    printer.printRecord(
                            table.name(),
                            column.name(),
                            column.type().schemaName(),
                            column.unit(),
                            column.descriptionFr(),
                            column.descriptionEn());
                }
            }
            printer.flush();
        }
    }

    private static String template(String name) throws IOException {
        try (var stream = ReleaseTexts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static <T> String lines(List<T> things, Function<T, String> line) {
        return things.stream().map(line).collect(Collectors.joining("\n"));
    }
}
