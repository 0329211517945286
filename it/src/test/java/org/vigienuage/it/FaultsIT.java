package org.vigienuage.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What readers see while a version is published, and while the database is killed and comes back. */
@Tag("long")
@TestMethodOrder(OrderAnnotation.class)
class FaultsIT {

    private static final Path EXTRACT =
            Path.of("../data-sources/canada_quebec_seao/extract").toAbsolutePath();
    private static final int READERS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"awardKey\":\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"name\":\"([^\"]+)\"");

    private static Path home;
    private static Site site;
    private static HttpClient http;

    @BeforeAll
    static void open() throws IOException {
        home = Files.createTempDirectory("vigie-faults-");
        ingest("ocds/hebdo_20260914_20260920.sample.json").untilItEndsWell(PATIENCE);
        site = Site.start(home, Map.of("VIGIE_LIMIT_ENABLED", "false"));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void close() {
        http.close();
        site.close();
        Program.delete(home);
    }

    /** Each of 100 readers pages through all awards of the version it began with, before, during and after. */
    @Test
    @Order(1)
    void aVersionPublishedWhileAHundredReadersPageIsSeenByNoneOfThemInPart() throws Exception {
        AtomicBoolean published = new AtomicBoolean();
        Map<String, Set<String>> whole = new TreeMap<>();
        int passes = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Pass>>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(() -> pageUntil(published)));
            }
            ingest("ocds/hebdo_20260831_20260906.sample.json").untilItEndsWell(PATIENCE);
            published.set(true);
            for (Future<List<Pass>> reader : readers) {
                for (Pass pass : reader.get(5, TimeUnit.MINUTES)) {
                    if (!whole.containsKey(pass.version())) {
                        whole.put(pass.version(), page("&version=" + pass.version()));
                    }
                    assertThat(pass.keys()).as("whole: %s", pass.version()).isEqualTo(whole.get(pass.version()));
                    passes++;
                }
            }
        }
        System.out.println(READERS + " readers, " + passes + " passes, of the versions " + whole.keySet());
        assertThat(whole).hasSize(2);
        assertThat(passes).isGreaterThanOrEqualTo(2 * READERS);
    }

    /** SIGKILL of PostgreSQL: pages and calls say so at once and in their language, then go on by themselves. */
    @Test
    @Order(2)
    void whileTheDatabaseIsAwayReadersAreToldAndThenItIsBackByItself() throws Exception {
        String page = read("/en/suppliers?version=" + latest());
        HttpResponse<String> french;
        HttpResponse<String> english;
        HttpResponse<String> call;
        // Whoever has this lock decides about the server: until it is let go, the web program cannot start it again.
        try (FileChannel file = FileChannel.open(home.resolve("postgres.lock"), StandardOpenOption.WRITE);
                FileLock decision = file.lock()) {
            assertThat(decision.isValid()).isTrue();
            kill(postmaster());
            french = get("/fr/corrections?scope=all");
            english = get("/en/corrections?scope=all");
            call = get("/api/v1/ledger?scope=all&lang=en");
        }
        for (HttpResponse<String> answer : List.of(french, english, call)) {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body()).doesNotContain("Exception", "127.0.0.1", "SQL");
        }
        assertThat(french.body()).contains("lang=\"fr\"", "ne répond pas");
        assertThat(english.body()).contains("lang=\"en\"", "does not answer");
        assertThat(call.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(call.body()).contains("Not available at the moment");

        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (get("/api/v1/ledger?scope=all").statusCode() != 200) {
            assertThat(System.nanoTime())
                    .as("it is not back:\n%s", site.program().output())
                    .isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(250);
        }
        assertThat(site.program().isRunning()).isTrue();
        assertThat(read("/en/suppliers?version=" + latest())).isEqualTo(page);
        assertThat(get("/app/").statusCode()).isEqualTo(200);
    }

    private record Pass(String version, Set<String> keys) {}

    /** Reads from the first page to the last, again and again, and once more after the publication. */
    private static List<Pass> pageUntil(AtomicBoolean published) throws Exception {
        List<Pass> passes = new ArrayList<>();
        boolean isLast;
        do {
            isLast = published.get();
            String version = latest();
            passes.add(new Pass(version, page("&version=" + version)));
            // Who names no version sees one version in each answer.
            String first = read("/api/v1/contracts?scope=all&limit=200");
            assertThat(count(first))
                    .isIn(
                            count(read("/api/v1/contracts?scope=all&limit=1&version=" + version)),
                            count(read("/api/v1/contracts?scope=all&limit=1&version=" + latest())));
            TimeUnit.MILLISECONDS.sleep(200);
        } while (!isLast);
        return passes;
    }

    private static Set<String> page(String pinned) throws Exception {
        Set<String> keys = new TreeSet<>();
        String cursor = "";
        while (true) {
            String body = read("/api/v1/contracts?scope=all&limit=10" + pinned + cursor);
            KEY.matcher(body).results().forEach(key -> keys.add(key.group(1)));
            var next = NEXT.matcher(body);
            if (!next.find()) {
                assertThat(keys).hasSize(count(body));
                return keys;
            }
            cursor = "&cursor=" + next.group(1);
        }
    }

    private static int count(String body) {
        var total = TOTAL.matcher(body);
        assertThat(total.find()).as(body).isTrue();
        return Integer.parseInt(total.group(1));
    }

    private static String latest() throws Exception {
        return VERSION.matcher(read("/api/v1/versions"))
                .results()
                .map(version -> version.group(1))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** As a reader does who is told to come back later: so many at once may find no connection free. */
    private static String read(String path) throws IOException, InterruptedException {
        for (int times = 0; times < 60; times++) {
            HttpResponse<String> answer = get(path);
            if (answer.statusCode() != 503) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                return answer.body();
            }
            TimeUnit.SECONDS.sleep(
                    answer.headers().firstValueAsLong("Retry-After").orElseThrow());
        }
        throw new AssertionError("No answer to " + path);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(site.url(path)))
                        .timeout(Duration.ofMinutes(2))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Program ingest(String file) throws IOException {
        return Program.ingest(
                home, "ingest", "files", EXTRACT.resolve(file).toString(), "--acknowledge", "One week more");
    }

    private static ProcessHandle postmaster() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
    }
}
