package org.vigienuage.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Records cut from real files, beside the rows that they make: {@code name} and {@code name.expected.jsonl}, one row a
 * line, NULL left out. Run with {@code -Dgolden.write} to write the rows of a new pair, then read them.
 */
class GoldenRecordsTest {

    private static final Path PAIRS = Path.of("src/test/resources/org/vigienuage/ingest/golden");
    private static final String EXPECTED = ".expected.jsonl";

    @TempDir
    static Path home;

    private static StagingFixture fixture;

    @BeforeAll
    static void open() {
        fixture = StagingFixture.in(home);
    }

    @AfterEach
    void clear() {
        fixture.clear();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @ParameterizedTest
    @MethodSource("names")
    void recordsBecomeTheseRows(String name) throws IOException {
        fixture.register(PAIRS.resolve(name));
        fixture.stage();
        String rows = tables().stream()
                .flatMap(table -> rows(table).stream())
                .map(row -> row + "\n")
                .collect(Collectors.joining());
        Path expected = PAIRS.resolve(name + EXPECTED);
        if (System.getProperty("golden.write") != null) {
            Files.writeString(expected, rows);
        }
        assertThat(rows).isEqualTo(Files.readString(expected));
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(PAIRS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(EXPECTED))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> tables() {
        return fixture.list("select table_name from information_schema.tables where table_schema = 'staging'"
                + " and (table_name like 'xml%' or table_name like 'ocds%' or table_name = 'data_issue')"
                + " order by table_name");
    }

    private List<String> rows(String table) {
        return fixture
                .list("select jsonb_strip_nulls(to_jsonb(t) - 'source_file_id' - 'data_issue_id')" + " from staging."
                        + table + " t order by to_jsonb(t) - 'data_issue_id'")
                .stream()
                .map(row -> table + " " + row)
                .toList();
    }
}
