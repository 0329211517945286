package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.database.Database;
import org.vigienuage.database.DatabaseSettings;

/**
 * PostgreSQL that is killed (SIGKILL of its first process) while it is written to: the ingest says so and ends with 1;
 * run again, it starts the server, which recovers, and completes to the same published bytes.
 */
class LostDatabaseTest {

    private static final Path XML = Path.of("../data-sources/canada_quebec_seao/extract/xml");
    private static final Map<String, String> EMBEDDED = Map.of("SPRING_DATASOURCE_URL", "");

    @TempDir
    private Path home;

    @TempDir
    private Path otherHome;

    @Test
    @Tag("long")
    void anIngestWhoseDatabaseIsKilledSaysSoAndTheNextOneCompletes() throws Exception {
        killTheDatabase(1, 11, "2016-02.zip");
    }

    @Test
    @Tag("long")
    void anIngestWhoseDatabaseIsKilledAgainAndAgainCompletes() throws Exception {
        killTheDatabase(8, 13, "2016-01.zip");
    }

    private void killTheDatabase(int kills, long seed, String zip) throws Exception {
        String[] arguments = {
            "ingest", "files", XML.resolve(zip).toAbsolutePath().toString()
        };
        var undisturbed = new ProgramFixture(otherHome);
        assertThat(undisturbed.run(arguments).exitCode()).isZero();

        var program = new ProgramFixture(home);
        var random = new Random(seed);
        var atWork = 0;
        for (var i = 0; i < kills; i++) {
            try (var database = Database.open(DatabaseSettings.embeddedIn(home), "test")) {
                database.migrate();
                var sql = DSL.using(database.owner().toDataSource(), SQLDialect.POSTGRES);
                var before = sql.fetchCount(DSL.table("source.ingest_run"));
                var process = ProgramProcess.start(program, EMBEDDED, List.of(), List.of(), arguments);
                while (process.isAlive() && sql.fetchCount(DSL.table("source.ingest_run")) == before) {
                    Thread.sleep(50);
                }
                Thread.sleep(kills == 1 ? 500 : random.nextLong(4000));
                if (process.isAlive()) {
                    atWork++;
                    killPostgres();
                    assertThat(process.untilItEnds()).as(process.output()).isEqualTo(1);
                    assertThat(process.output())
                            .contains("The database went away")
                            .contains("What was published stays as it was");
                }
            }
        }
        System.out.println("Seed " + seed + ": " + kills + " ingests, " + atWork + " lost their database at work");
        assertThat(atWork).isPositive();
        var again = ProgramProcess.start(program, EMBEDDED, List.of(), List.of(), arguments);
        assertThat(again.untilItEnds()).as(again.output()).isZero();
        try (var database = Database.open(DatabaseSettings.embeddedIn(home), "test")) {
            var sql = DSL.using(database.owner().toDataSource(), SQLDialect.POSTGRES);
            assertThat(new PublishedContent(sql).text()).isEqualTo(undisturbed.published());
        }
    }

    private void killPostgres() throws Exception {
        var pid = Long.parseLong(
                Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get(30, TimeUnit.SECONDS);
    }
}
