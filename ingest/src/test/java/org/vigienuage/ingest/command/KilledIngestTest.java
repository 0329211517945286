package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed, wherever it is, leaves nothing that the next one cannot finish: the same content hash and
 * the same rows in every published table. The seed of the moments is fixed and printed.
 */
class KilledIngestTest {

    private static final Path XML = Path.of("../data-sources/canada_quebec_seao/extract/xml");

    @TempDir
    private Path home;

    @TempDir
    private Path otherHome;

    @Test
    void anIngestKilledTwiceEndsAsOneThatWasNot() throws Exception {
        killAndFinish(2, 5, List.of("2016-02"));
    }

    @Test
    @Tag("long")
    void anIngestKilledTwentyTimesEndsAsOneThatWasNot() throws Exception {
        killAndFinish(20, 20, List.of("2016-01", "2016-02", "2016-03", "2018-05", "annee-2013", "annee-2016"));
    }

    @Test
    void anIngestThatIsAskedToStopEndsInOrderAndTheNextGoesOn() throws Exception {
        var arguments = arguments(List.of("2016-01", "2016-02"));
        var program = new ProgramFixture(home);
        var process = ProgramProcess.start(program, arguments);
        while (process.isAlive()
                && program.values("SELECT state FROM source.ingest_run").isEmpty()) {
            Thread.sleep(100);
        }
        var second = program.run(arguments);
        assertThat(second.exitCode()).as("two at once: %s", second).isEqualTo(4);
        process.askToStop();
        assertThat(process.untilItEnds()).isEqualTo(143);
        assertThat(program.values("SELECT state FROM source.ingest_run")).containsExactly("killed");
        assertThat(process.output()).contains("Stopped.");
        assertThat(program.run(arguments).exitCode()).isZero();
    }

    private void killAndFinish(int kills, long seed, List<String> zips) throws Exception {
        var arguments = arguments(zips);
        var undisturbed = new ProgramFixture(otherHome);
        var start = System.nanoTime();
        assertThat(undisturbed.run(arguments).exitCode()).isZero();
        var usualMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + 4000;

        var killed = new ProgramFixture(home);
        var random = new Random(seed);
        var atWork = 0;
        for (var i = 0; i < kills; i++) {
            atWork += ProgramProcess.start(killed, arguments).kill(random, usualMillis) ? 1 : 0;
        }
        System.out.println("Seed " + seed + ": " + kills + " processes, " + atWork + " killed at work");
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
}
