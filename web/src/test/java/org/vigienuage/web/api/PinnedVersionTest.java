package org.vigienuage.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.RandomQuestions;

/** Whoever cites a figure with its version finds it again: the same bytes, whatever is published later. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PinnedVersionTest {

    private static final String PINNED = "2026-11-23.1";
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final List<String> ADDRESSES = List.of(
            "ledger",
            "ledger.csv",
            "explain",
            "explain.csv",
            "contracts",
            "contracts.csv",
            "status",
            "status.csv",
            "aggregates/supplier",
            "aggregates/supplier.csv",
            "aggregates/maker",
            "aggregates/ministry",
            "aggregates/year",
            "aggregates/scope");

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Mart.in(DATABASE)
                .version(1, PINNED)
                .awards(new RandomQuestions(6).awards(60))
                .awards(
                        anAward("900000-1").worth("77").soldBy("alpha").published(1, 2),
                        anAward("900000-1").worth("99").soldBy("beta").published(2, null));
        DATABASE.webProperties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Test
    void aPinnedAnswerIsIdenticalToTheByteAfterLaterVersions() throws IOException, InterruptedException {
        Map<String, String> before = answers(PINNED);

        Mart.in(DATABASE)
                .version(2, "2026-11-24.1")
                .awards(anAward("900001-1").worth("123456").in(Scope.CORE).published(2, null));
        Mart.in(DATABASE)
                .version(3, "2026-11-25.1")
                .awards(anAward("900002-1").worth("1").in(Scope.CORE).published(3, null));

        assertThat(answers(PINNED)).isEqualTo(before);
        Map<String, String> latest = answers("2026-11-25.1");
        assertThat(latest.get("ledger")).isNotEqualTo(before.get("ledger"));
        assertThat(latest.get("contracts.csv")).contains("900002-1").isNotEqualTo(before.get("contracts.csv"));
        assertThat(get("ledger").body()).contains("2026-11-25.1");
    }

    @Test
    void aVersionThatIsNotThereIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> response = get("ledger?version=2001-01-01.1");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("2001-01-01.1");
    }

    private Map<String, String> answers(String version) throws IOException, InterruptedException {
        Map<String, String> answers = new TreeMap<>();
        for (String address : ADDRESSES) {
            HttpResponse<String> response = get(address + "?version=" + version);
            assertThat(response.statusCode()).as(address).isEqualTo(200);
            answers.put(address, response.body());
        }
        return answers;
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + port + "/api/v1/" + address);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        }
    }
}
