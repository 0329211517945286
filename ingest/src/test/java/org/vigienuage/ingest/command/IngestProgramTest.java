package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files go in, and what readers see is the same however they went in. */
class IngestProgramTest {

    private static final Path EXTRACT = Path.of("../data-sources/canada_quebec_seao/extract");

    @TempDir
    private Path home;

    @Test
    void aMonthIsPublishedOnceHoweverOftenItIsLoaded() {
        var program = new ProgramFixture(home);
        var first = program.run(
                "ingest",
                "files",
                xml("2016-02").toString(),
                EXTRACT.resolve("ocds").toString());
        assertThat(first.exitCode()).as(first.toString()).isZero();
        assertThat(first.out()).contains("Published: data version");
        var published = program.published();

        var second = program.run("ingest", "files", xml("2016-02").toString());
        assertThat(second.exitCode()).isZero();
        assertThat(second.out())
                .contains("Files: 0 new")
                .contains("Notices: 0 new, 0 restated")
                .contains("stays");
        assertThat(program.published()).isEqualTo(published);
        assertThat(program.values("SELECT state FROM source.ingest_run")).containsOnly("completed");

        var status = program.run("status", "--json");
        assertThat(status.exitCode()).isZero();
        assertThat(status.out()).startsWith("{").contains("\"dataVersion\"").contains("\"era\" : \"xml\"");
    }

    @Test
    void filesInAnyOrderOneAtATimeGiveTheSameAsAllAtOnce(@TempDir Path other) {
        var files = new ArrayList<>(List.of(xml("2016-02"), xml("2016-03"), xml("2018-05"), xml("annee-2013")));
        files.addAll(ocds());
        var atOnce = new ProgramFixture(home);
        atOnce.run(arguments(files));

        Collections.shuffle(files, new Random(files.size()));
        var oneByOne = new ProgramFixture(other);
        for (var file : files) {
            assertThat(oneByOne.run("ingest", "files", file.toString(), "--acknowledge", "One after the other")
                            .exitCode())
                    .isZero();
        }
        assertThat(oneByOne.published()).isEqualTo(atOnce.published());
    }

    @Test
    void aSecondIngestAtTheSameTimeIsRefused() throws Exception {
        var program = new ProgramFixture(home);
        try (var connection = program.connect();
                var lock = IngestLock.tryTake(new SingleConnection(connection)).orElseThrow()) {
            assertThat(lock).isNotNull();
            var refused = program.run("ingest", "files", xml("2016-02").toString());
            assertThat(refused.exitCode()).isEqualTo(4);
            assertThat(refused.err()).contains("Another ingest is running");
        }
        assertThat(program.database().fetchCount(org.jooq.impl.DSL.table("source.source_file")))
                .isZero();
    }

    @Test
    void aFileThatCannotBeReadIsSetAsideAndTheRestIsPublished() throws IOException {
        var folder = Files.createDirectory(home.resolve("input"));
        Files.writeString(folder.resolve("hebdo_20250101_20250107.json"), "{\"releases\": [{");
        Files.copy(xml("2016-02"), folder.resolve("2016-02.zip"));
        var program = new ProgramFixture(home);
        var ran = program.run("ingest", "files", folder.toString());
        assertThat(ran.exitCode()).as(ran.toString()).isEqualTo(3);
        assertThat(ran.out()).contains("1 in quarantine").contains("Published");
    }

    @Test
    void aPublicationThatFailsLeavesTheOldVersionAndTheNextRunMakesUpForIt() {
        var program = new ProgramFixture(home);
        program.run("ingest", "files", xml("2016-02").toString());
        var published = program.published();
        program.database()
                .execute(
                        "CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$");
        program.database()
                .execute("CREATE TRIGGER refuse BEFORE INSERT ON mart.data_version EXECUTE FUNCTION public.refuse()");

        var failed = program.run("ingest", "files", xml("2016-03").toString(), "--acknowledge", "Another month");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.err()).contains("Failed: ERROR: no").contains("stays as it was");
        assertThat(program.published()).isEqualTo(published);
        assertThat(program.values("SELECT state FROM source.ingest_run ORDER BY ingest_run_id"))
                .containsExactly("completed", "failed");

        program.database().execute("DROP TRIGGER refuse ON mart.data_version");
        var repeated = program.run("ingest", "files", xml("2016-03").toString(), "--acknowledge", "Another month");
        assertThat(repeated.out()).contains("Files: 0 new").contains("Published");
        assertThat(program.published()).isNotEqualTo(published);
    }

    @Test
    void theBundledExtractGoesIntoAnEmptyDatabaseOnly() {
        var program = new ProgramFixture(home);
        program.run("ingest", "files", xml("2016-02").toString());
        var before = program.published();
        var ran = program.run("ingest", "bundled", "--if-empty");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("already loaded");
        assertThat(program.published()).isEqualTo(before);
    }

    @Test
    void aRunThatWasKilledIsMarkedByTheNext() {
        var program = new ProgramFixture(home);
        program.run("status");
        program.database()
                .execute(
                        "INSERT INTO source.ingest_run (command, started_at, state) VALUES ('ingest x', now(), 'running')");
        var ran = program.run("ingest", "files", xml("2016-02").toString());
        assertThat(ran.out()).contains("An earlier ingest was cut off");
        assertThat(program.values("SELECT state FROM source.ingest_run ORDER BY ingest_run_id"))
                .containsExactly("killed", "completed");
    }

    private static Path xml(String name) {
        return EXTRACT.resolve("xml").resolve(name + ".zip");
    }

    private static List<Path> ocds() {
        try (var files = Files.list(EXTRACT.resolve("ocds"))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String[] arguments(List<Path> files) {
        var arguments = new ArrayList<>(List.of("ingest", "files"));
        files.forEach(file -> arguments.add(file.toString()));
        return arguments.toArray(String[]::new);
    }
}
