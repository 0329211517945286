package org.vigienuage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two replicas behind the proxy of the operations guide, one of which dies in the middle of its work. */
@Tag("long")
class ReplicasIT extends BrowserTest {

    private static final List<String> PAGES = List.of(
            "/fr/",
            "/en/",
            "/fr/contrats",
            "/fr/fournisseurs?scope=extended",
            "/en/versions",
            "/api/v1/status",
            "/fr/donnees");
    private static final int CALLERS = 8;
    private static final int CALLS = 500;

    private Replica one;
    private Replica two;
    private Proxy proxy;

    private record Replica(Site site, int management) implements AutoCloseable {

        @Override
        public void close() {
            site.close();
        }
    }

    @BeforeEach
    void begin() throws Exception {
        Proxy.assumeInstalled();
        one = replica();
        two = replica();
        proxy = Proxy.before(one.site().port(), one.management(), two.site().port(), two.management());
        await(() -> Web.get(proxy.url("/fr/")).statusCode() == 200);
    }

    @AfterEach
    void end() throws IOException {
        if (proxy != null) {
            proxy.close();
            one.close();
            two.close();
        }
    }

    @Test
    void noPageIsLostWhenAReplicaDies() throws Exception {
        AtomicInteger answered = new AtomicInteger();
        List<String> lost = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int caller = 1; caller <= CALLERS; caller++) {
                String address = "127.0.0." + (10 + caller);
                all.add(callers.submit(() -> call(address, answered)));
            }
            await(() -> answered.get() > CALLERS * CALLS / 3);
            one.site().program().kill();
            assertThat(answered.get()).as("killed under load").isLessThan(CALLERS * CALLS);
            for (Future<List<String>> each : all) {
                lost.addAll(each.get(10, TimeUnit.MINUTES));
            }
        }

        assertThat(answered).hasValue(CALLERS * CALLS);
        assertThat(lost).isEmpty();
    }

    @Test
    void bothSayTheSameAndNoneSaysMoreThanItShould() throws Exception {
        for (String page : PAGES) {
            HttpResponse<String> here = through(one.site().url(page));
            HttpResponse<String> there = through(two.site().url(page));
            assertThat(here.statusCode()).as(page).isEqualTo(200);
            assertThat(here.body()).as(page).isEqualTo(there.body());
            assertThat(here.headers().firstValue("ETag"))
                    .as(page)
                    .isEqualTo(there.headers().firstValue("ETag"));
            assertThat(here.headers().firstValue("Set-Cookie")).as(page).isEmpty();
        }
        assertThat(Web.get(proxy.url("/fr/")).headers().firstValue("Set-Cookie"))
                .isEmpty();
        assertThat(Web.get(proxy.url("/actuator/health")).statusCode()).isEqualTo(404);
    }

    @Test
    void anExplorerOfTheDeadReplicaGoesOnWithTheOther() throws Exception {
        page().navigate(proxy.url("/app/"));
        assertThat(page().locator("h1").first()).isVisible();
        String home = page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("REPLICA"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();

        (home.equals("one") ? one : two).site().program().kill();
        await(() -> Web.get(proxy.url("/app/")).statusCode() == 200);
        page().reload();

        assertThat(page().locator("h1").first()).isVisible();
        assertThat(page().context().cookies().stream().map(cookie -> cookie.value))
                .contains(home.equals("one") ? "two" : "one");
    }

    private Replica replica() throws IOException {
        int management = Site.freePort();
        Map<String, String> settings = Map.of(
                "VIGIE_MANAGEMENT_PORT", String.valueOf(management),
                "VIGIE_ADDRESS", "https://vigie.example",
                "SERVER_FORWARD_HEADERS_STRATEGY", "framework",
                "VIGIE_LIMIT_ENABLED", "false");
        return new Replica(Site.start(site.home(), settings), management);
    }

    /** Asks page after page from an address of its own; gives those that were not answered as they should. */
    private List<String> call(String address, AtomicInteger answered) throws Exception {
        List<String> lost = new ArrayList<>();
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(address))
                .build()) {
            for (int call = 0; call < CALLS; call++) {
                String page = PAGES.get(call % PAGES.size());
                try {
                    HttpResponse<String> answer = client.send(request(proxy.url(page)), BodyHandlers.ofString());
                    if (answer.statusCode() != 200 || answer.body().isEmpty()) {
                        lost.add(page + ": " + answer.statusCode());
                    }
                } catch (IOException e) {
                    lost.add(page + ": " + e);
                }
                answered.incrementAndGet();
            }
        }
        return lost;
    }

    private static HttpResponse<String> through(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request(address), BodyHandlers.ofString());
        }
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(60))
                .build();
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("It did not come true in 3 minutes");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
