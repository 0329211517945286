package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.ingest.IngestApplication;

/** A process that is killed, wherever it is, leaves nothing that the next one cannot finish. */
class KilledIngestTest {

    private static final Path XML = Path.of("../data-sources/canada_quebec_seao/extract/xml");

    @TempDir
    private Path home;

    @TempDir
    private Path otherHome;

    @Test
    void anIngestKilledOnceEndsAsOneThatWasNot() throws Exception {
        killAndFinish(1, List.of("2016-02", "2018-05"));
    }

    @Test
    @Tag("long")
    void anIngestKilledAgainAndAgainEndsAsOneThatWasNot() throws Exception {
        killAndFinish(12, List.of("2016-01", "2016-02", "2016-03", "2018-05", "annee-2013", "annee-2016"));
    }

    @Test
    void anIngestThatIsAskedToStopEndsInOrderAndTheNextGoesOn() throws Exception {
        var arguments = arguments(List.of("2016-01", "2016-02"));
        var program = new ProgramFixture(home);
        var process = start(program, arguments);
        while (process.isAlive()
                && program.values("SELECT state FROM source.ingest_run").isEmpty()) {
            Thread.sleep(100);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(program.values("SELECT state FROM source.ingest_run")).containsExactly("killed");
        assertThat(Files.readString(home.resolve("out.txt"))).contains("Stopped.");
        assertThat(program.run(arguments).exitCode()).isZero();
    }

    private void killAndFinish(int kills, List<String> zips) throws Exception {
        var arguments = arguments(zips);
        var undisturbed = new ProgramFixture(otherHome);
        var start = System.nanoTime();
        assertThat(undisturbed.run(arguments).exitCode()).isZero();
        var usualMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + 4000;

        var killed = new ProgramFixture(home);
        var random = new Random(kills);
        for (var i = 0; i < kills; i++) {
            var process = start(killed, arguments);
            var ended = process.waitFor(1000 + random.nextLong(usualMillis), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            System.out.println(ended ? "ended before it was killed" : "killed");
        }
        var ran = killed.run(arguments);
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(killed.published()).isEqualTo(undisturbed.published());
        assertThat(killed.values("SELECT DISTINCT state FROM source.ingest_run"))
                .isSubsetOf("killed", "completed");
    }

    private static String[] arguments(List<String> zips) {
        var files = zips.stream()
                .map(zip -> XML.resolve(zip + ".zip").toAbsolutePath().toString());
        return Stream.concat(Stream.of("ingest", "files"), files).toArray(String[]::new);
    }

    private Process start(ProgramFixture program, String... arguments) throws IOException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                IngestApplication.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(home.toFile(), "out.txt"));
        builder.environment().putAll(program.environment());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
