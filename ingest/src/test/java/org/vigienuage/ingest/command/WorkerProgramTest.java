package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.ingest.IngestApplication;

/** Several processes share one ingest; what is published is what one process alone would publish. */
class WorkerProgramTest {

    private static final Path XML = Path.of("../data-sources/canada_quebec_seao/extract/xml");
    private static final List<String> FEW = List.of("2016-02", "2018-05");

    /** What the parts in which files were staged remember: among it, who did them. */
    private static final String DONE_ELSEWHERE = """
            SELECT context.short_context FROM batch.batch_step_execution AS step
            JOIN batch.batch_step_execution_context AS context USING (step_execution_id)
            WHERE status = 'COMPLETED' AND write_count > 0 AND step_name LIKE 'stageXmlFilesWorker:%'""";

    @TempDir
    private Path home;

    @TempDir
    private Path otherHome;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endEverything() throws InterruptedException {
        for (var process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    @Tag("long")
    void aWorkerThatIsKilledInTheMiddleLeavesWhatOneProcessWouldHavePublished() throws Exception {
        shareAndKill(FEW);
    }

    @Test
    @Tag("long")
    void aWorkerThatIsKilledAmongManyFilesLeavesWhatOneProcessWouldHavePublished() throws Exception {
        shareAndKill(List.of("annee-2013", "annee-2016", "2016-01", "2016-02", "2016-03", "2018-05", "2019-03"));
    }

    @Test
    @Tag("long")
    void twoWorkersAndTheOneWhoLeadsPublishWhatOneProcessWould() throws Exception {
        var zips = List.of("annee-2013", "annee-2016", "2016-01", "2016-02", "2016-03", "2018-05", "2019-03");
        var program = new ProgramFixture(home).with("VIGIE_INGEST_WORKERS", "0");
        var first = startWorker(program, "first");
        var second = startWorker(program, "second");
        var ran = program.run(arguments(zips));
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(doneBy(program))
                .hasSize(2)
                .anyMatch(part -> part.contains(":" + first.pid()))
                .anyMatch(part -> part.contains(":" + second.pid()));
        assertThat(ran.out()).contains("Worker ").contains(" staged ");
        assertThat(program.values("SELECT DISTINCT status FROM batch.batch_step_execution"))
                .containsExactly("COMPLETED");
        assertSameAsAlone(program, zips);
        first.destroy();
        assertThat(first.waitFor()).isEqualTo(143);
        assertThat(Files.readString(home.resolve("first.txt")))
                .contains("waits for ingests")
                .contains("Worker stopped.");
    }

    @Test
    @Tag("long")
    void aWorkerThatCannotReachTheBytesIsSaidAndItsFilesAreStagedByTheOneWhoLeads() throws Exception {
        var program = new ProgramFixture(home).with("VIGIE_INGEST_WORKERS", "0");
        startWorker(
                program.at(otherHome)
                        .with("VIGIE_STORE", otherHome.resolve("nothing").toString()),
                "blind");
        var ran = program.run(arguments(List.of("2016-02")));
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.err()).contains("did not finish its part").contains("Cannot read");
        assertThat(program.values("SELECT DISTINCT state FROM source.source_file"))
                .containsExactly("staged");
    }

    private void shareAndKill(List<String> zips) throws Exception {
        // Whoever leads leaves the files to the workers as long as one of them is at work.
        var program = new ProgramFixture(home).with("VIGIE_INGEST_WORKERS", "0");
        var killed = startWorker(program, "killed");
        var other = startWorker(program, "other");
        var leader = start(program, "leader", arguments(zips));
        while (leader.isAlive()
                && program.values(
                                        "SELECT 1 FROM batch.batch_step_execution WHERE status = 'STARTED' AND step_name LIKE '%:%'")
                                .size()
                        < 2) {
            Thread.sleep(20);
        }
        killed.destroyForcibly().waitFor();
        assertThat(leader.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(leader.exitValue())
                .as(Files.readString(home.resolve("leader.txt")))
                .isZero();
        assertThat(Files.readString(home.resolve("leader.txt"))).contains("did not finish its part");
        assertThat(doneBy(program)).anyMatch(part -> part.contains(":" + other.pid()));
        assertThat(program.values("SELECT count(*) FROM batch.batch_step_execution WHERE status = 'FAILED'"))
                .containsExactly("1");
        assertThat(program.values("SELECT count(*) FROM batch.int_channel_message"))
                .containsExactly("0");
        assertSameAsAlone(program, zips);
    }

    /** A serialised map in Base64, in which the names of workers stand as they are. */
    private static List<String> doneBy(ProgramFixture program) {
        return program.values(DONE_ELSEWHERE).stream()
                .map(context -> new String(Base64.getDecoder().decode(context), StandardCharsets.ISO_8859_1))
                .toList();
    }

    private void assertSameAsAlone(ProgramFixture shared, List<String> zips) {
        var alone = new ProgramFixture(otherHome);
        var ran = alone.run(arguments(zips));
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(shared.published()).isEqualTo(alone.published());
    }

    private Process startWorker(ProgramFixture program, String name) throws Exception {
        var environment = new HashMap<>(program.environment());
        environment.put("VIGIE_INGEST_WORKERS", "1");
        var worker = start(environment, name, "ingest", "worker");
        while (worker.isAlive()
                && !Files.readString(home.resolve(name + ".txt")).contains("waits for ingests")) {
            Thread.sleep(100);
        }
        assertThat(worker.isAlive())
                .as(Files.readString(home.resolve(name + ".txt")))
                .isTrue();
        // It says so just before it shows it.
        Thread.sleep(500);
        return worker;
    }

    private Process start(Map<String, String> environment, String name, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                IngestApplication.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(name + ".txt").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        processes.add(process);
        return process;
    }

    private Process start(ProgramFixture program, String name, String... arguments) throws IOException {
        return start(program.environment(), name, arguments);
    }

    private static String[] arguments(List<String> zips) {
        var files = zips.stream()
                .map(zip -> XML.resolve(zip + ".zip").toAbsolutePath().toString());
        return Stream.concat(Stream.of("ingest", "files"), files).toArray(String[]::new);
    }
}
