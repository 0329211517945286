package org.vigienuage.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.vigienuage.ingest.file.InputFiles;
import org.vigienuage.ingest.file.RegistrationSummary;

/** The whole extract that comes with the program, in one go. */
class RealExtractTest {

    @TempDir
    static Path home;

    private static StagingFixture fixture;
    private static InputFiles extract;
    private static RegistrationSummary summary;

    @BeforeAll
    static void stageTheExtract() throws IOException {
        fixture = StagingFixture.in(home);
        extract = InputFiles.matching(
                new PathMatchingResourcePatternResolver(), "classpath:data-sources/canada_quebec_seao/extract/**");
        summary = fixture.register(extract);
        fixture.stage();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void everyFileIsStagedWithoutIssue() {
        assertThat(summary.newFiles()).isEqualTo(258);
        assertThat(summary.refused()).isEmpty();
        assertThat(fixture.list("select state || ' ' || era || ' ' || count(*) || ' ' || sum(record_count)"
                        + " from source.source_file group by state, era order by era"))
                .containsExactly("staged ocds 4 23", "staged xml 254 160150");
        assertThat(fixture.issues()).isEmpty();
    }

    /** The expected numbers were counted on the files by other means than these readers. */
    @Test
    void everyFieldIsThere() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (CSVRecord expected : fingerprint()) {
            String what = expected.get("what");
            String[] actual = countAndTotal(what);
            softly.assertThat(actual[0]).as("count of %s", what).isEqualTo(expected.get("count"));
            if (!expected.get("total").isEmpty()) {
                softly.assertThat(new BigDecimal(actual[1]))
                        .as("total of %s", what)
                        .isEqualByComparingTo(expected.get("total"));
            }
        }
        softly.assertAll();
    }

    @Test
    void everyFileKnowsItsPeriod() {
        assertThat(fixture.list("select count(*) from source.source_file where era = 'xml' and"
                        + " (to_char(period_start, '_YYYYMMDD') || to_char(period_end, '_YYYYMMDD'))"
                        + " is distinct from substring(name from '_[0-9]{8}_[0-9]{8}')"))
                .containsExactly("0");
    }

    @Test
    void onlyTheOldFinalsAndExpensesLackTheirPublicationDate() {
        assertThat(fixture.list("select has_publication_dates::text || ' ' || kind || ' ' || count(*)"
                        + " from source.source_file where kind in ('xml-contract', 'xml-expense')"
                        + " group by has_publication_dates, kind order by kind, 1"))
                .containsExactly(
                        "false xml-contract 11", "true xml-contract 46", "false xml-expense 11", "true xml-expense 50");
    }

    @Test
    void registeringAgainUnderOtherNamesChangesNothing() throws IOException {
        long members = fixture.count("source.archive_member");
        RegistrationSummary again = fixture.register(InputFiles.under(List.of(home.resolve("store"))));
        fixture.stage();
        assertThat(again.newFiles()).isZero();
        assertThat(again.knownFiles()).isEqualTo(258);
        assertThat(fixture.count("source.archive_member")).isEqualTo(members);
        assertThat(fixture.count("staging.xml_notice")).isEqualTo(15_463);
        assertThat(fixture.list("select count(*) from source.source_file where state <> 'staged'"))
                .containsExactly("0");
    }

    private static String[] countAndTotal(String what) {
        String[] parts = what.split("\\.");
        if (parts.length == 1) {
            return new String[] {String.valueOf(fixture.count("staging." + what)), "0"};
        }
        String total =
                parts[1].startsWith("montant") && !parts[1].endsWith("unite") ? "sum(%s)" : "sum(length(%s::text))";
        return fixture.database()
                .fetchSingle("select count(%s), coalesce(%s, 0) from staging.%s"
                        .formatted(parts[1], total.formatted(parts[1]), parts[0]))
                .into(String[].class);
    }

    private static List<CSVRecord> fingerprint() throws IOException {
        var resource = Objects.requireNonNull(RealExtractTest.class.getResource("extract-fingerprint.csv"));
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
