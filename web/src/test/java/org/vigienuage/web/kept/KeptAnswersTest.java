package org.vigienuage.web.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.testing.Mart;

/** Whether an answer was kept is seen by changing what is below it, which no publication would do. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vigie.kept.megabytes=8", "vigie.limit.downloads=2"})
class KeptAnswersTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.webProperties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeAll
    static void publish() {
        Mart.in(DATABASE).version(1, "2026-11-23.1").awards(anAward("1-1"));
    }

    @Test
    void theSameQuestionIsAnsweredFromMemoryUntilAnotherVersionIsPublished() throws Exception {
        for (String path : List.of("/fr/contrats?scope=all", "/api/v1/contracts?scope=all")) {
            name("1-1", "before");
            String first = get(path).body();
            name("1-1", "after");

            assertThat(first).contains("before");
            assertThat(get(path).body()).isEqualTo(first);
            assertThat(get(path + "&min=1").body()).contains("after");
            execute("UPDATE mart.data_version SET content_hash = md5(random()::text) || md5(random()::text)");
            // As long as an answer of the database is believed.
            TimeUnit.MILLISECONDS.sleep(1_100);
            assertThat(get(path).body()).contains("after").doesNotContain("before");
        }
    }

    @Test
    void itSaysTheSameOfItselfAsTheFirstAnswer() throws Exception {
        HttpResponse<String> made = get("/fr/methode");
        HttpResponse<String> kept = get("/fr/methode");

        assertThat(kept.headers().map().keySet())
                .containsAll(made.headers().map().keySet());
        for (String name :
                List.of("etag", "cache-control", "content-type", "content-language", "content-security-policy")) {
            assertThat(kept.headers().allValues(name))
                    .isNotEmpty()
                    .isEqualTo(made.headers().allValues(name));
        }
        assertThat(kept.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void compressedItIsTheSame() throws Exception {
        String plain = get("/fr/methode").body();
        HttpResponse<byte[]> compressed = CLIENT.send(
                request("/fr/methode").header("Accept-Encoding", "gzip, br").build(), BodyHandlers.ofByteArray());

        assertThat(compressed.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(compressed.headers().allValues("vary").toString()).containsIgnoringCase("accept-encoding");
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain);
        }
        assertThat(CLIENT.send(
                                request("/fr/methode")
                                        .header("Accept-Encoding", "gzip;q=0, br")
                                        .build(),
                                BodyHandlers.ofString())
                        .body())
                .isEqualTo(plain);
    }

    @Test
    void whoHasItIsNotSentItAgain() throws Exception {
        String tag = get("/fr/methode").headers().firstValue("etag").orElseThrow();

        HttpResponse<String> again =
                CLIENT.send(request("/fr/methode").header("If-None-Match", tag).build(), BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("etag")).hasValue(tag);
    }

    @Test
    void itIsCountedAsACallAllTheSame() throws Exception {
        String path = "/api/v1/versions.csv";

        assertThat(get(path).headers().firstValue("ratelimit-remaining")).hasValue("1");
        assertThat(get(path).headers().firstValue("ratelimit-remaining")).hasValue("0");
        assertThat(get(path).statusCode()).isEqualTo(429);
    }

    @Test
    void whatIsNotThereIsLookedForEachTime() throws Exception {
        assertThat(get("/fr/contrats/9999").statusCode()).isEqualTo(404);
        Mart.in(DATABASE).notice("9999", "{\"seao_number\": \"9999\"}").awards(anAward("9999-1"));

        assertThat(get("/fr/contrats/9999").statusCode()).isNotEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static void name(String award, String title) throws Exception {
        execute("UPDATE mart.award_history SET title = '" + title + "' WHERE award_key = '" + award + "'");
    }

    private static void execute(String statement) throws Exception {
        try (Connection connection = DATABASE.owner().getConnection();
                Statement update = connection.createStatement()) {
            update.execute(statement);
        }
    }
}
