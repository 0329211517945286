package org.vigienuage.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigienuage.ingest.TrialStaging;
import org.vigienuage.ingest.TrialStaging.Outcome;

/** Whatever bytes are called a CSV file, and whatever text its declaration, they are understood or refused. */
class CsvFuzzTest {

    private static final String NAME = "a.csv";
    private static final String NOT_TAKEN =
            "select rejected_count + filtered_count from staging.csv_file where source_file_id = ?";
    private static final String ROWS = """
            Number,Supplier,Body,Object,Date,Value,Mine
            1,"Made Up, inc.",Ministère,"Azure ""cloud""\nhosting",2016-01-31,1000.50,x
            2,=cmd|' /C calc'!A0,B,+1,31-31-31,1e9,
            ,,,,,,
            3,short
            """;

    private static TrialStaging staging;

    @BeforeAll
    static void open() {
        staging = TrialStaging.open();
    }

    @AfterAll
    static void close() throws SQLException {
        staging.close();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                        ROWS.getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + ROWS.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE),
                        ROWS.replace("Mine", "Mi\0ne").getBytes(StandardCharsets.UTF_8))
                .map(content -> Arguments.of((Object) content));
    }

    static Stream<Arguments> declarations() {
        return Stream.of(Arguments.of(new DeclaredYaml().text().getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "2m")
    void everyRowIsTakenOrAnIssueOrTheFileIsSetAside(byte[] content) {
        Outcome outcome = read(content);

        assertThat(outcome.isComplete()).as(outcome.toString()).isTrue();
    }

    @MethodSource("declarations")
    @FuzzTest(maxDuration = "2m")
    void aDeclarationIsUnderstoodOrItsMistakeIsNamed(byte[] yaml) {
        try {
            Declaration declaration = Declaration.parse("made_up_list.yml", new String(yaml, StandardCharsets.UTF_8));

            assertThat(declaration.layout().fields()).isNotEmpty();
        } catch (MalformedDeclarationException mistake) {
            assertThat(mistake).hasMessageStartingWith("made_up_list.yml");
        }
    }

    @Test
    void rowsThatWereReadBeforeACutAreTheSameRows() {
        byte[] whole = ROWS.getBytes(StandardCharsets.UTF_8);
        Outcome expected = read(whole);
        for (int length = 0; length < whole.length; length++) {
            Outcome cut = read(Arrays.copyOf(whole, length));
            // CSV has no end mark: a file cut between rows is a shorter file, and every row of it is accounted for.
            assertThat(cut.isComplete()).as("cut at %d: %s", length, cut).isTrue();
            assertThat(cut.records()).isLessThanOrEqualTo(expected.records());
        }
    }

    private static Outcome read(byte[] content) {
        Declaration declaration = new DeclaredYaml().parse();
        return staging.read(new CsvFileReader(id -> declaration), NAME, content, "csv_record", NOT_TAKEN);
    }
}
