package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.database.Database;
import org.vigienuage.database.DatabaseSettings;

/** A disk that is full is said in words, changes nothing that is published, and is made up for when there is room. */
class DiskFullTest {

    private static final Path EXTRACT = Path.of("../data-sources/canada_quebec_seao/extract");
    private static final String WHY = "One after the other";

    @TempDir
    private Path home;

    @TempDir
    private Path otherHome;

    /** The limit of a process works for everybody and everywhere; the store then cannot hold the file. */
    @Test
    void aStoreThatCannotGrowStopsTheIngestAndTheNextOneCompletes() throws Exception {
        var program = new ProgramFixture(home);
        var small = EXTRACT.resolve("ocds/hebdo_20260914_20260920.sample.json");
        var large = EXTRACT.resolve("xml/2016-02.zip");
        assertThat(program.run(ingest(small)).exitCode()).isZero();
        var published = program.published();

        var limited = List.of("bash", "-c", "ulimit -f 100; exec \"$@\"", "limited");
        var process = ProgramProcess.start(program, Map.of(), List.of(), limited, ingest(large));
        assertThat(process.untilItEnds()).as(process.output()).isEqualTo(1);
        assertThat(process.output()).contains("The disk is full").contains("What was published stays as it was");
        assertThat(program.published()).isEqualTo(published);
        try (var stored = Files.walk(home.resolve("store"))) {
            assertThat(stored.filter(Files::isRegularFile))
                    .as("nothing unfinished stays to fill the disk")
                    .hasSize(1);
        }

        assertThat(program.run(ingest(large)).exitCode()).isZero();
        var undisturbed = new ProgramFixture(otherHome);
        undisturbed.run(ingest(small, large));
        assertThat(program.published()).isEqualTo(undisturbed.published());
    }

    /** A file system of its own, with store and embedded database, that fills up in the load. */
    @Test
    @Tag("long")
    void aDiskThatFillsUpUnderStoreAndDatabaseIsSurvived() throws Exception {
        run("mount", "-t", "tmpfs", "-o", "size=300m", "tmpfs", home.toString());
        try {
            var program = new ProgramFixture(home);
            var first = ingest(EXTRACT.resolve("xml/2016-02.zip"));
            var embedded = Map.of("SPRING_DATASOURCE_URL", "");
            var loaded = ProgramProcess.start(program, embedded, List.of(), List.of(), first);
            assertThat(loaded.untilItEnds()).as(loaded.output()).isZero();
            var published = published();

            var all = ingest(EXTRACT.resolve("xml"));
            var full = ProgramProcess.start(program, embedded, List.of(), List.of(), all);
            assertThat(full.untilItEnds()).as(full.output()).isEqualTo(1);
            System.out.println("Full disk: " + full.output());
            assertThat(full.output()).containsAnyOf("The disk is full", "The database went away");

            run("mount", "-o", "remount,size=4g", home.toString());
            assertThat(published()).isEqualTo(published);
            var again = ProgramProcess.start(program, embedded, List.of(), List.of(), all);
            assertThat(again.untilItEnds()).as(again.output()).isZero();
            var undisturbed = new ProgramFixture(otherHome);
            assertThat(undisturbed.run(all).exitCode()).isZero();
            assertThat(published()).isEqualTo(undisturbed.published());
        } finally {
            run("umount", "--lazy", home.toString());
        }
    }

    private String published() {
        try (var database = Database.open(DatabaseSettings.embeddedIn(home), "test")) {
            return new PublishedContent(DSL.using(database.owner().toDataSource(), SQLDialect.POSTGRES)).text();
        }
    }

    private static String[] ingest(Path... files) {
        var arguments = new java.util.ArrayList<>(List.of("ingest", "files", "--acknowledge", WHY));
        for (var file : files) {
            arguments.add(file.toAbsolutePath().toString());
        }
        return arguments.toArray(String[]::new);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as("%s (needs root) %s", List.of(command), said)
                .isZero();
    }
}
