package org.vigienuage.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.bench.program.BuiltProgram;
import org.vigienuage.database.Login;
import org.vigienuage.database.TemporaryPostgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built ingest program loads a corpus: what comes out is what was foretold when it was written. */
class ReplayIT {

    private static final int NOTICES = 900;

    @TempDir
    private static Path folder;

    private static Path files;

    private static TemporaryPostgres postgres;

    @BeforeAll
    static void writeCorpus() throws IOException, SQLException {
        postgres = TemporaryPostgres.start();
        try (Connection connection = postgres.owner("postgres").toDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String database : List.of("packages_first", "at_once", "archives_first")) {
                statement.execute("CREATE DATABASE " + database);
            }
        }
        Path corpus = folder.resolve("corpus");
        new Corpus(NOTICES, 3).write(corpus, new PrintWriter(Writer.nullWriter()));
        files = corpus.resolve("files");
    }

    @AfterAll
    static void stopPostgres() {
        postgres.close();
    }

    @Test
    void everyTotalIsTheExpectedOneToTheCent() throws IOException, SQLException {
        load("packages_first", named(".json"));
        load(
                "packages_first",
                Stream.concat(
                                named(".zip").stream(),
                                Stream.of(files.resolve("encore").toString()))
                        .toList());

        assertThat(loaded("packages_first")).isEqualTo(expected());
    }

    @Test
    @Tag("long")
    void theOrderInWhichFilesComeChangesNoTotal() throws IOException, SQLException {
        load("at_once", List.of(files.toString()));
        load("archives_first", named(".zip"));
        load("archives_first", List.of(files.toString()));

        assertThat(loaded("at_once")).isEqualTo(expected());
        assertThat(loaded("archives_first")).isEqualTo(expected());
    }

    private static JsonNode expected() {
        return JsonMapper.shared().readTree(files.resolveSibling("expected.json"));
    }

    private static List<String> named(String end) throws IOException {
        try (Stream<Path> found = Files.list(files)) {
            return found.map(Path::toString).filter(name -> name.endsWith(end)).toList();
        }
    }

    private static void load(String home, List<String> paths) {
        Login owner = postgres.owner(home);
        Path output = folder.resolve(home + ".log");
        try {
            Process process = BuiltProgram.ingest("-Xmx512m")
                    .start(
                            folder.resolve(home),
                            output,
                            Map.of(
                                    "SPRING_DATASOURCE_URL", owner.url(),
                                    "SPRING_DATASOURCE_USERNAME", String.valueOf(owner.user()),
                                    "SPRING_DATASOURCE_PASSWORD", String.valueOf(owner.password())),
                            // Of so few records, those that are planted to be rejected are more than a source may have.
                            Stream.concat(
                                            Stream.of("ingest", "files", "--acknowledge", "planted errors"),
                                            paths.stream())
                                    .toArray(String[]::new));
            assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(process.exitValue()).as(Files.readString(output)).isIn(0, 3);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode loaded(String database) throws SQLException {
        return JsonMapper.shared()
                .readTree(LoadedTotals.asJson(postgres.owner(database).toDataSource()));
    }
}
