package org.vigienuage.web.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.web.testing.WrittenRelease.sha256;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.WrittenRelease;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of releases, over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReleaseServingTest {

    private static final String VERSION = "2026-11-24.1";
    private static final String AWARDS = "\uFEFFaward_key,title\r\n1-1,Hébergement\r\n";

    private static final String PART = "parquet/awards/source=seao/year=2016/part-0.parquet";

    private static final TestDatabase DATABASE = TestDatabase.create();

    @TempDir
    private static Path home;

    @Autowired
    private Releases releases;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void program(DynamicPropertyRegistry registry) {
        DATABASE.webProperties().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("vigie.home", () -> home.toString());
    }

    @BeforeAll
    static void write() throws IOException {
        Mart.in(DATABASE).version(1, "2026-11-23.1").version(2, VERSION).version(3, "2026-11-25.1");
        WrittenRelease.in(home, "2026-11-22.1", "2026-11-22T12:00:00Z").whole();
        WrittenRelease.in(home, "2026-11-23.1", "2026-11-23T12:00:00Z")
                .table("awards.csv", "text/csv", 0, "\uFEFFaward_key,title\r\n")
                .whole();
        WrittenRelease.in(home, VERSION, "2026-11-24T12:00:00Z")
                .table("awards.csv", "text/csv", 1, AWARDS)
                .table("awards.parquet", "application/vnd.apache.parquet", 1, "PAR1")
                .table(PART, "application/vnd.apache.parquet", 1, "PAR1")
                .text("README.md", "text/markdown", "# Vigie-nuage")
                .whole();
        Files.writeString(home.resolve("releases").resolve(VERSION).resolve("secret.txt"), "not in the manifest");
        Files.writeString(home.resolve("secret.txt"), "outside");
        Files.createDirectories(home.resolve("releases/.2026-11-25.1.part"));
        Files.writeString(home.resolve("releases/.2026-11-25.1.part/manifest.json"), "{}");
    }

    @Test
    void theListTellsEveryVersionTheNewestFirstAndNoHalfOne() throws Exception {
        JsonNode listed = json("/releases/").path("releases");
        assertThat(listed).hasSize(2);
        assertThat(listed.get(0).path("version").asString()).isEqualTo(VERSION);
        assertThat(listed.get(0).path("href").asString()).isEqualTo("/releases/" + VERSION + "/");
        assertThat(listed.get(0).path("files").asInt()).isEqualTo(4);
        assertThat(json("/releases").path("releases")).hasSize(2);
    }

    @Test
    void aVersionAnswersItsManifest() throws Exception {
        for (String address : new String[] {"", "/", "/manifest.json"}) {
            HttpResponse<String> answer = get("/releases/" + VERSION + address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(new JsonMapper().readTree(answer.body()).path("version").asString())
                    .isEqualTo(VERSION);
            assertThat(header(answer, "Cache-Control")).contains("immutable");
        }
    }

    @Test
    void aFileComesWholeWithItsHashForATagAndForEver() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        request("/releases/" + VERSION + "/awards.csv")
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(AWARDS);
        assertThat(header(answer, "ETag")).isEqualTo("\"" + sha256(AWARDS) + "\"");
        assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(answer.body().length));
        assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(header(answer, "Cache-Control"))
                .contains("max-age=31536000")
                .contains("public")
                .contains("immutable");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("attachment; filename=\"awards.csv\"");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).hasSize(1);
    }

    @Test
    void whoHasAFileIsNotSentItAgain() throws Exception {
        HttpResponse<String> answer =
                get("/releases/" + VERSION + "/awards.csv", "If-None-Match", "\"" + sha256(AWARDS) + "\"");
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aPartOfAFileIsAnsweredAsAPart() throws Exception {
        HttpResponse<String> answer = get("/releases/" + VERSION + "/awards.csv", "Range", "bytes=3-11");
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo("award_key");
        assertThat(header(answer, "Content-Range")).startsWith("bytes 3-11/");
    }

    @Test
    void aHeadTellsTheSizeAlone() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        request("/releases/" + VERSION + "/awards.parquet")
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Length")).isEqualTo("4");
    }

    @Test
    void aPartOfATableIsFoundInItsFolders() throws Exception {
        for (String address : new String[] {PART, PART.replace("=", "%3D")}) {
            HttpResponse<String> answer = get("/releases/" + VERSION + "/" + address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("PAR1");
            assertThat(header(answer, "ETag")).isEqualTo("\"" + sha256("PAR1") + "\"");
            assertThat(header(answer, "Content-Disposition"))
                    .isEqualTo("attachment; filename=\"parquet_awards_source=seao_year=2016_part-0.parquet\"");
        }
        assertThat(releases.of(VERSION).orElseThrow().wholeTables())
                .extracting(ReleaseFile::name)
                .containsExactly("awards.csv", "awards.parquet");
    }

    @Test
    void anyPageMayReadThem() throws Exception {
        HttpResponse<String> answer =
                get("/releases/" + VERSION + "/awards.csv", "Origin", "https://elsewhere.example");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/releases/2026-11-24.1/secret.txt",
                "/releases/2026-11-24.1/..%2F..%2Fsecret.txt",
                "/releases/2026-11-24.1/%2e%2e/%2e%2e/secret.txt",
                "/releases/2026-11-24.1/..%5C..%5Csecret.txt",
                "/releases/..%2F/secret.txt",
                "/releases/.2026-11-25.1.part/",
                "/releases/.2026-11-25.1.part/manifest.json",
                "/releases/1999-01-01.1/",
                "/releases/2026-11-22.1/",
                "/releases/2026-11-24.1/awards.csv%00",
                "/releases/2026-11-24.1/none.csv",
                "/releases/2026-11-24.1/parquet/",
                "/releases/2026-11-24.1/parquet/awards/",
                "/releases/2026-11-24.1/parquet/secret.txt",
                "/releases/2026-11-24.1/parquet/../../../secret.txt",
                "/releases/2026-11-24.1/parquet/%2e%2e/%2e%2e/secret.txt",
                "/releases/2026-11-24.1/parquet/awards/source=seao/../../../secret.txt"
            })
    void whatIsNotInAManifestIsNotThere(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(address).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("outside").doesNotContain("not in the manifest");
    }

    @Test
    void aReleaseTellsItsFilesInBothLanguages() {
        Release release = releases.of(VERSION).orElseThrow();
        ReleaseFile awards = release.file("awards.csv").orElseThrow();
        assertThat(awards.rows()).isEqualTo(1);
        assertThat(awards.title(Language.FRENCH)).isEqualTo("Awards (fr)");
        assertThat(awards.title(Language.ENGLISH)).isEqualTo("Awards (en)");
        assertThat(release.file("README.md").orElseThrow().title(Language.FRENCH))
                .isEqualTo("README.md");
        assertThat(releases.of("../2026-11-24.1")).isEmpty();
        assertThat(releases.of("2026-11-25.1")).isEmpty();
    }

    @Test
    void theReleaseOfAnotherDatabaseIsNoneOfOurs() {
        assertThat(releases.of("2026-11-22.1")).isEmpty();
        assertThat(releases.list()).extracting(Release::version).containsExactly(VERSION, "2026-11-23.1");
    }

    private JsonNode json(String address) throws Exception {
        return new JsonMapper().readTree(get(address).body());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        HttpRequest.Builder request = request(address);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
