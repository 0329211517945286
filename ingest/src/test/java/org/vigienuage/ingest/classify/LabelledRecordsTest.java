package org.vigienuage.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.vigienuage.ingest.maker.Maker;
import org.vigienuage.ingest.maker.MakerFile;

/** Records of SEAO whose scope is known, and the traps that must stay out. */
class LabelledRecordsTest {

    private static final RuleSet RULES = rules();
    private static final CloudClassifier CLASSIFIER = new CloudClassifier(RULES);

    static List<Map<String, String>> labelled() throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var file = Objects.requireNonNull(LabelledRecordsTest.class.getResourceAsStream("labelled.csv"));
        try (var records = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return records.stream().map(CSVRecord::toMap).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void aLabelledRecordFallsIntoItsScope(Map<String, String> labelled) {
        var firings = CLASSIFIER.classify(ClassifiedExample.subject(labelled, RULES));
        var scope =
                firings.isEmpty() ? "out" : firings.getFirst().rule().scope().code();
        assertThat(scope)
                .as("%s %s: %s", labelled.get("number"), labelled.get("title"), firings)
                .isEqualTo(labelled.get("expected"));
    }

    static RuleSet rules() {
        try (var file = new ClassPathResource("data-sources/classification/rules.yml").getInputStream();
                var makers = new ClassPathResource("data-sources/classification/makers.yml").getInputStream()) {
            return RuleSetReader.read(
                    file, MakerFile.read(makers).stream().map(Maker::words).toList());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
