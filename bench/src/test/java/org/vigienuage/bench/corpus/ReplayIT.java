package org.vigienuage.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.bench.program.BuiltProgram;
import org.vigienuage.database.Database;
import org.vigienuage.database.DatabaseSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built ingest program loads a corpus: what comes out is what was foretold when it was written. */
class ReplayIT {

    private static final int NOTICES = 900;

    @TempDir
    private static Path folder;

    private static Path files;

    @BeforeAll
    static void writeCorpus() throws IOException {
        Path corpus = folder.resolve("corpus");
        new Corpus(NOTICES, 3).write(corpus, new PrintWriter(Writer.nullWriter()));
        files = corpus.resolve("files");
    }

    @Test
    void everyTotalIsTheExpectedOneToTheCentInWhateverOrderTheFilesCome() throws IOException, SQLException {
        List<String> packages = named(".json");
        List<String> archives = named(".zip");
        CompletableFuture<Void> atOnce = CompletableFuture.runAsync(() -> load("one", List.of(files.toString())));
        load("other", packages);
        load("other", Stream.concat(archives.stream(), Stream.of(files.resolve("encore").toString())).toList());
        atOnce.join();

        JsonNode expected = JsonMapper.shared().readTree(files.resolveSibling("expected.json"));
        assertThat(loaded("one")).isEqualTo(expected);
        assertThat(loaded("other")).isEqualTo(expected);
    }

    private static List<String> named(String end) throws IOException {
        try (Stream<Path> found = Files.list(files)) {
            return found.map(Path::toString).filter(name -> name.endsWith(end)).toList();
        }
    }

    private static void load(String home, List<String> paths) {
        Path output = folder.resolve(home + ".log");
        try {
            Process process = BuiltProgram.ingest("-Xmx512m")
                    .start(
                            folder.resolve(home),
                            output,
                            Map.of(),
                            Stream.concat(Stream.of("ingest", "files"), paths.stream()).toArray(String[]::new));
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(process.exitValue()).as(Files.readString(output)).isIn(0, 3);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode loaded(String home) throws SQLException {
        DatabaseSettings settings = DatabaseSettings.embeddedIn(folder.resolve(home));
        try (Database database = Database.open(settings, "replay")) {
            return JsonMapper.shared().readTree(LoadedTotals.asJson(database.owner().toDataSource()));
        }
    }
}
