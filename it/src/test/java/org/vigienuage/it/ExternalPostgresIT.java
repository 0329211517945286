package org.vigienuage.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.database.Login;
import org.vigienuage.database.TemporaryPostgres;

/** A PostgreSQL that somebody else set up and runs: one role loads, another reads, and neither is its superuser. */
class ExternalPostgresIT {

    private static final Path SMALL =
            Program.ROOT.resolve("data-sources/canada_quebec_seao/extract/ocds/hebdo_20260914_20260920.sample.json");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String PASSWORD = "made-by-hand";

    @TempDir
    private Path home;

    @Test
    void oneRoleLoadsAndAnotherShowsIt() throws Exception {
        try (TemporaryPostgres server = TemporaryPostgres.start()) {
            execute(server.owner("postgres"), "create role keeper login password '" + PASSWORD + "'");
            execute(server.owner("postgres"), "create database kept owner keeper");
            String url = server.owner("kept").url();

            Program.ingest(
                            home,
                            settings("SPRING", url, "keeper", PASSWORD),
                            "ingest",
                            "files",
                            SMALL.toString(),
                            "--acknowledge=one file for a test")
                    .untilItEndsWell(PATIENCE);

            Login reader = server.reader("kept");
            Map<String, String> settings =
                    settings("VIGIE_WEB", url, String.valueOf(reader.user()), String.valueOf(reader.password()));
            try (Site site = Site.start(home, settings)) {
                assertThat(Web.get(site.url("/fr/")).statusCode()).isEqualTo(200);
                assertThat(Web.find(site.url("/api/v1/status"), "\"notices\":(\\d+)"))
                        .isNotEqualTo("0");
            }
        }
        assertThat(home.resolve("postgres")).doesNotExist();
    }

    @Test
    void aServerThatIsNotThereIsSaidWithWhatToDo() throws Exception {
        Program status = Program.ingest(
                home, settings("SPRING", "jdbc:postgresql://127.0.0.1:1/vigie", "keeper", PASSWORD), "status");

        assertThat(status.untilItEnds(PATIENCE)).isEqualTo(1);
        assertThat(status.output())
                .contains("127.0.0.1:1", "SPRING_DATASOURCE_URL")
                .doesNotContain(PASSWORD);
    }

    /** The oldest PostgreSQL that is promised, and the newest, which comes along: the same bytes are published. */
    @Test
    @Tag("long")
    void debiansPostgresPublishesTheSameContent() throws Exception {
        String bundled = Web.find(Site.withBundledExtract().url("/api/v1/versions"), "\"contentHash\":\"([0-9a-f]+)\"");
        try (DebianPostgres server = DebianPostgres.start()) {
            Program.ingest(home, server.owner(), "ingest", "bundled").untilItEndsWell(Duration.ofMinutes(15));

            assertThat(server.execute("vigie", "select content_hash from mart.data_version"))
                    .isEqualTo(bundled);
        }
    }

    private static Map<String, String> settings(String program, String url, String user, String password) {
        return Map.of(
                program + "_DATASOURCE_URL", url,
                program + "_DATASOURCE_USERNAME", user,
                program + "_DATASOURCE_PASSWORD", password);
    }

    private static void execute(Login login, String sql) throws Exception {
        try (Connection connection = login.toDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
