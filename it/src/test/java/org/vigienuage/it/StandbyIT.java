package org.vigienuage.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The web reads a copy that follows the server that is loaded, by streaming replication. */
@Tag("long")
class StandbyIT {

    private static final Path EXTRACT = Program.ROOT.resolve("data-sources/canada_quebec_seao/extract");
    /** A few files alone are not what a source asserts. */
    private static final String ACKNOWLEDGED = "--acknowledge=a few files for a test";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> PAGES =
            List.of("/fr/", "/en/contracts", "/fr/fournisseurs", "/api/v1/ledger", "/api/v1/search?q=micro", "/app/");

    @TempDir
    private Path home;

    @Test
    void theWebReadsACopyAndSaysHowFarItIsBehind() throws Exception {
        try (DebianPostgres primary = DebianPostgres.start()) {
            load(primary, "ocds");
            String first = primary.execute("vigie", "select version from mart.data_version");
            try (DebianPostgres copy = primary.copy();
                    Site site = Site.start(home, settings(copy))) {
                pagesAreAnswered(site);
                assertThat(lag(site)).as("nothing happens, so it is not behind").isLessThan(5);

                copy.execute("postgres", "select pg_wal_replay_pause()");
                load(primary, "xml/2017-01.zip");
                String second = primary.execute(
                        "vigie", "select version from mart.data_version order by version_number desc limit 1");
                assertThat(second).isNotEqualTo(first);

                assertThat(lag(site)).as("what was loaded has not arrived").isPositive();
                HttpResponse<String> early = Web.get(site.url("/api/v1/ledger?lang=en&version=" + second));
                assertThat(early.statusCode()).isEqualTo(400);
                assertThat(early.body()).contains(second, "may take a moment to arrive");
                HttpResponse<String> page = Web.get(site.url("/en/?version=" + second));
                assertThat(page.statusCode()).isEqualTo(404);
                assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
                assertThat(Web.get(site.url("/en/?version=" + first)).statusCode())
                        .isEqualTo(200);

                copy.execute("postgres", "select pg_wal_replay_resume()");
                long deadline = System.nanoTime() + PATIENCE.toNanos();
                while (Web.get(site.url("/en/?version=" + second)).statusCode() != 200
                        && System.nanoTime() < deadline) {
                    TimeUnit.MILLISECONDS.sleep(200);
                }
                assertThat(Web.get(site.url("/en/?version=" + second)).statusCode())
                        .isEqualTo(200);
                pagesAreAnswered(site);
            }
        }
    }

    @Test
    void readersGoOnWhileTheCopyReplaysALoad() throws Exception {
        try (DebianPostgres primary = DebianPostgres.start()) {
            load(primary, "ocds");
            try (DebianPostgres copy = primary.copy();
                    Site site = Site.start(home, settings(copy))) {
                Program loading = Program.ingest(
                        home,
                        primary.owner(),
                        "ingest",
                        "files",
                        EXTRACT.resolve("xml/2017-01.zip").toString(),
                        ACKNOWLEDGED);
                List<String> failed = new ArrayList<>();
                int asked = 0;
                while (loading.isRunning()) {
                    String page = PAGES.get(asked % PAGES.size());
                    // Each asks for something else, so that none is answered from what is kept.
                    HttpResponse<String> answer =
                            Web.get(site.url(page + (page.contains("?") ? "&" : "?") + "min=" + asked));
                    if (answer.statusCode() >= 500) {
                        failed.add(page + ": " + answer.statusCode());
                    }
                    asked++;
                }

                loading.untilItEndsWell(PATIENCE);
                assertThat(asked).isGreaterThan(10);
                assertThat(failed).isEmpty();
            }
        }
    }

    private void load(DebianPostgres server, String files) throws Exception {
        Program.ingest(
                        home,
                        server.owner(),
                        "ingest",
                        "files",
                        EXTRACT.resolve(files).toString(),
                        ACKNOWLEDGED)
                .untilItEndsWell(PATIENCE);
    }

    private static Map<String, String> settings(DebianPostgres copy) {
        Map<String, String> settings = new HashMap<>(copy.reader());
        settings.put("VIGIE_LIMIT_ENABLED", "false");
        return settings;
    }

    private static void pagesAreAnswered(Site site) throws Exception {
        for (String page : PAGES) {
            assertThat(Web.get(site.url(page)).statusCode()).as(page).isEqualTo(200);
        }
    }

    private static long lag(Site site) throws Exception {
        return Web.get(site.url("/api/v1/status"))
                .headers()
                .firstValueAsLong("Data-Copy-Lag")
                .orElseThrow();
    }
}
