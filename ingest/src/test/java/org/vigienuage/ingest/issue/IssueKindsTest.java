package org.vigienuage.ingest.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class IssueKindsTest {

    private static final Path SQL_THAT_REPORTS = Path.of("../sql/transform");
    private static final Pattern KIND_IN_SQL = Pattern.compile("SELECT\\s+'([a-z]+(?:-[a-z]+)+)'|'([a-z-]+)' AS kind");

    @Test
    void everyKindThatIsRaisedIsExplained() throws IOException {
        Set<String> raised = new TreeSet<>();
        for (Class<?> type : DataIssue.class.getPermittedSubclasses()) {
            raised.add(DataIssue.kindOf(type));
        }
        try (var files = Files.list(SQL_THAT_REPORTS)) {
            for (Path file : files.toList()) {
                KIND_IN_SQL
                        .matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                        .filter(kind -> kind.contains("-"))
                        .forEach(raised::add);
            }
        }
        Set<String> explained = new TreeSet<>();
        kinds().forEach(kind -> explained.add(kind.get("kind")));
        assertThat(explained).containsAll(raised);
    }

    @Test
    void everyKindHasOneSentenceInBothLanguages() throws IOException {
        assertThat(kinds()).allSatisfy(kind -> {
            assertThat(kind.get("severity")).isIn("error", "warning", "info");
            assertThat(kind.get("text_fr")).endsWith(".").hasSizeGreaterThan(20);
            assertThat(kind.get("text_en")).endsWith(".").hasSizeGreaterThan(20);
        });
        assertThat(kinds()).extracting(kind -> kind.get("kind")).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theKindOfAnIssueIsTheNameOfItsClass() {
        assertThat(new DataIssue.UnreadableSeaoNumber("numeroseao", "x").kind()).isEqualTo("unreadable-seao-number");
        assertThat(new DataIssue.CurrencyNotCad("currency", "USD").kind()).isEqualTo("currency-not-cad");
        assertThat(Arrays.stream(DataIssue.class.getPermittedSubclasses()).map(DataIssue::kindOf))
                .doesNotHaveDuplicates();
    }

    private static List<CSVRecord> kinds() throws IOException {
        var resource = Objects.requireNonNull(IssueKindsTest.class.getResource("/data-sources/issue_kinds.csv"));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(resource, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
