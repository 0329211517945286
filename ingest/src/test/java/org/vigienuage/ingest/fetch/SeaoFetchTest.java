package org.vigienuage.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigienuage.ingest.fetch.CatalogueServer.Mood.BROKEN;
import static org.vigienuage.ingest.fetch.CatalogueServer.Mood.CUT;
import static org.vigienuage.ingest.fetch.CatalogueServer.Mood.CUT_SILENTLY;
import static org.vigienuage.ingest.fetch.CatalogueServer.Mood.ERROR_PAGE;
import static org.vigienuage.ingest.fetch.CatalogueServer.Mood.TOO_MANY_REQUESTS;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;
import org.vigienuage.ingest.progress.StoppedException;
import org.vigienuage.testing.TestDatabase;

class SeaoFetchTest {

    private static final FetchPeriod ALL = new FetchPeriod(FetchPeriod.FIRST_MONTH, null);

    private final TestDatabase database = TestDatabase.create();
    private final StopSignal stop = new StopSignal();
    private final Map<String, String> taken = new LinkedHashMap<>();

    @TempDir
    private Path home;

    private CatalogueServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new CatalogueServer();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void resourcesOfOneNameAreDifferentFilesAndOldestComesFirst() throws IOException {
        server.offer("r2", "hebdo_20250324_20250330.json", "hebdo_20250324_20250330.json", json(2));
        server.offer("r1", "hebdo_20250324_20250330.json", "hebdo_20250324_20250330.json", json(1));
        server.offer("r0", "Année 2013", "annee-2013.zip", WholenessTest.zip());
        server.offer("pdf", "Spécification", "spec.pdf", new byte[] {1});
        var result = fetch();
        assertThat(result).isEqualTo(new FetchResult(3, 0, List.of()));
        assertThat(taken.keySet()).containsExactly("r0", "r1", "r2");
        assertThat(taken.get("r1")).isEqualTo(text(json(1)));
        assertThat(taken.get("r2")).isEqualTo(text(json(2)));
    }

    @Test
    void onlyTheWantedMonthsAreAskedFor() throws IOException {
        server.offer("old", "Année 2013", "annee-2013.zip", WholenessTest.zip());
        server.offer("new", "hebdo_20250324_20250330.json", "hebdo_20250324_20250330.json", json(1));
        var plan = fetcher(null).plan(new FetchPeriod(YearMonth.of(2025, 1), YearMonth.of(2025, 12)));
        assertThat(plan.files()).extracting(FetchPlan.PlannedFile::id).containsExactly("new");
        assertThat(server.requests()).containsExactly("/api/3/action/package_show");
    }

    @Test
    void aFileThatIsCutGoesOnWhereItStopped() throws IOException {
        server.offer("r1", "hebdo_20250324_20250330.json", "hebdo_20250324_20250330.json", json(1), CUT);
        assertThat(fetch().fetched()).isEqualTo(1);
        assertThat(taken.get("r1")).isEqualTo(text(json(1)));
        assertThat(server.requests().getLast()).contains(" bytes=" + json(1).length / 2 + "-");
    }

    @Test
    void aCutThatTheServerDoesNotAdmitIsSeenByTheBytes() throws IOException {
        server.offer("zip", "Janvier 2021", "janvier-2021.zip", WholenessTest.zip(), CUT_SILENTLY);
        server.offer("json", "hebdo_20250324_20250330.json", "hebdo_20250324_20250330.json", json(1), CUT_SILENTLY);
        assertThat(fetch().fetched()).isEqualTo(2);
        assertThat(taken.get("json")).isEqualTo(text(json(1)));
    }

    @Test
    void aLaterRunGoesOnWithWhatAnEarlierOneLeft() throws IOException {
        server.offer(
                "r1",
                "hebdo_20250324_20250330.json",
                "hebdo_20250324_20250330.json",
                json(1),
                CUT,
                BROKEN,
                BROKEN,
                BROKEN);
        var first = fetch();
        assertThat(first.failures()).hasSize(1);
        assertThat(home.resolve("downloads/r1.part")).exists();
        server.recover();
        assertThat(fetch().fetched()).isEqualTo(1);
        assertThat(server.requests().getLast()).contains("bytes=" + json(1).length / 2 + "-");
        assertThat(taken.get("r1")).isEqualTo(text(json(1)));
    }

    @Test
    void whatIsUnchangedIsNotFetchedAgain() throws IOException {
        server.offer("r1", "hebdo_20250324_20250330.json", "hebdo_20250324_20250330.json", json(1));
        fetch();
        taken.clear();
        assertThat(fetch()).isEqualTo(new FetchResult(0, 1, List.of()));
        assertThat(taken).isEmpty();
        assertThat(server.requests().getLast()).endsWith("if-none-match");
    }

    @Test
    void aChangedFileIsFetchedAgain() throws IOException {
        server.offer("r1", "hebdo_20250324_20250330.json", "hebdo_20250324_20250330.json", json(1));
        fetch();
        server.replace("r1", json(9));
        assertThat(fetch()).isEqualTo(new FetchResult(1, 0, List.of()));
        assertThat(taken.get("r1")).isEqualTo(text(json(9)));
    }

    @Test
    void aBusyOrFailingServerIsAskedAgain() throws IOException {
        server.offer(
                "r1",
                "hebdo_20250324_20250330.json",
                "hebdo_20250324_20250330.json",
                json(1),
                TOO_MANY_REQUESTS,
                BROKEN,
                ERROR_PAGE);
        assertThat(fetch().fetched()).isEqualTo(1);
    }

    @Test
    void aFileThatStaysBrokenIsReportedAndTheRestComes() throws IOException {
        server.offer("bad", "hebdo_20250324_20250330.json", "hebdo_20250324_20250330.json", json(1), BROKEN);
        server.offer("good", "hebdo_20250331_20250406.json", "hebdo_20250331_20250406.json", json(2));
        var result = fetch();
        assertThat(taken.keySet()).containsExactly("good");
        assertThat(result.failures())
                .containsExactly(new FetchFailure("hebdo_20250324_20250330.json", "bad", "fetch.status", "500"));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        server.offer("r1", "hebdo_20250324_20250330.json", "hebdo_20250324_20250330.json", json(1));
        var result = fetcher(10L).fetch(fetcher(10L).plan(ALL), this::take);
        assertThat(result.failures()).extracting(FetchFailure::key).containsExactly("fetch.too-large");
        assertThat(home.resolve("downloads/r1.part")).doesNotExist();
    }

    @Test
    void aCatalogueThatDoesNotAnswerIsAFailureInWords() throws IOException {
        server.close();
        assertThatThrownBy(() -> fetcher(null).plan(ALL))
                .isInstanceOfSatisfying(
                        FetchException.class,
                        failure -> assertThat(failure.key()).isEqualTo("fetch.catalogue-unreachable"));
    }

    @Test
    void aStopEndsTheFetch() throws IOException {
        server.offer("r1", "hebdo_20250324_20250330.json", "hebdo_20250324_20250330.json", json(1));
        var fetcher = fetcher(null);
        var plan = fetcher.plan(ALL);
        stop.request();
        assertThatThrownBy(() -> fetcher.fetch(plan, this::take)).isInstanceOf(StoppedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    private FetchResult fetch() throws IOException {
        var fetcher = fetcher(null);
        return fetcher.fetch(fetcher.plan(ALL), this::take);
    }

    private void take(FetchedFile file) throws IOException {
        taken.put(file.resourceId(), Files.readString(file.path(), StandardCharsets.ISO_8859_1));
    }

    private SeaoFetch fetcher(@Nullable Long maximumBytes) {
        var settings = new CatalogueProperties(
                URI.create(server.url()),
                "seao",
                List.of(),
                "test",
                Duration.ZERO,
                Duration.ZERO,
                4,
                Duration.ofMillis(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                maximumBytes == null ? 1 << 20 : maximumBytes);
        return new FetchConfiguration()
                .seaoFetch(
                        settings,
                        HttpClient.newHttpClient(),
                        new StallGuard(settings.stallTimeout()),
                        DSL.using(database.owner(), SQLDialect.POSTGRES),
                        Clock.systemUTC(),
                        Progress.NONE,
                        stop,
                        home);
    }

    private static byte[] json(int seed) {
        var releases = new StringBuilder();
        for (var i = 0; i < 500; i++) {
            releases.append(i == 0 ? "" : ",")
                    .append("{\"ocid\":\"ocds-ec9k95-")
                    .append(seed * 1000 + i)
                    .append("\"}");
        }
        return ("{\"releases\":[" + releases + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
