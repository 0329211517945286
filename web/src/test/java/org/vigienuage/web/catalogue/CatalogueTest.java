package org.vigienuage.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.testing.LoadedFiles;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.WrittenRelease;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a harvester reads, and where it leads. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CatalogueTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String VERSION = "2026-11-24.1";

    @TempDir
    private static Path home;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void program(DynamicPropertyRegistry registry) {
        DATABASE.webProperties().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("vigie.home", () -> home.toString());
        registry.add("vigie.contact", () -> "someone@example.org");
    }

    @BeforeAll
    static void write() throws IOException {
        Mart.in(DATABASE).version(1, "2026-11-23.1").version(2, VERSION);
        LoadedFiles.in(DATABASE).file("xml", "Avis_20160101_20160131.xml", "2016-01-01", "2016-01-31");
        WrittenRelease.in(home, "2026-11-23.1", "2026-11-23T12:00:00Z")
                .table("awards.csv", "text/csv", 0, "\uFEFFaward_key\r\n")
                .whole();
        WrittenRelease.in(home, VERSION, "2026-11-24T12:00:00Z")
                .table("awards.csv", "text/csv", 1, "\uFEFFaward_key\r\n1-1\r\n")
                .table("awards.parquet", "application/vnd.apache.parquet", 1, "PAR1")
                .table("ocds-releases-0001.json.gz", "application/gzip", 1, "gz")
                .text("README.md", "text/markdown", "# Vigie-nuage")
                .whole();
    }

    @Test
    void dcatTellsOneDatasetInBothLanguagesWithItsLicencePeriodAndPlace() throws Exception {
        JsonNode dataset = dataset();
        assertThat(dataset.path("@type").asString()).isEqualTo("dcat:Dataset");
        for (String field : List.of("dct:title", "dct:description")) {
            assertThat(languages(dataset.path(field))).as(field).containsExactly("fr", "en");
        }
        assertThat(languages(dataset.path("dcat:keyword"))).contains("fr", "en");
        assertThat(dataset.at("/dct:license/@id").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(dataset.path("dcat:version").asString()).isEqualTo(VERSION);
        assertThat(dataset.at("/dct:issued/@value").asString()).isEqualTo("2026-11-23T12:00:00Z");
        assertThat(dataset.at("/dct:modified/@value").asString()).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(dataset.at("/dct:temporal/dcat:startDate/@value").asString()).isEqualTo("2016-01-01");
        assertThat(dataset.at("/dct:temporal/dcat:endDate/@value").asString()).isEqualTo("2016-01-31");
        assertThat(dataset.at("/dct:spatial/@id").asString()).contains("geonames");
        assertThat(dataset.at("/dct:publisher/foaf:name").asString()).isEqualTo("Vigie-nuage");
        assertThat(dataset.at("/dcat:contactPoint/vcard:hasEmail/@id").asString())
                .isEqualTo("mailto:someone@example.org");
    }

    @Test
    void everyDistributionTellsItsFormatSizeAndHashAsTheFileIs() throws Exception {
        JsonNode distributions = dataset().path("dcat:distribution");
        assertThat(distributions).hasSize(3);
        for (JsonNode distribution : distributions) {
            HttpResponse<String> file =
                    get(distribution.at("/dcat:downloadURL/@id").asString());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(distribution.at("/dcat:byteSize/@value").asString())
                    .isEqualTo(file.headers().firstValue("Content-Length").orElse(""));
            assertThat("\""
                            + distribution
                                    .at("/spdx:checksum/spdx:checksumValue/@value")
                                    .asString() + "\"")
                    .isEqualTo(file.headers().firstValue("ETag").orElse(""));
            assertThat(distribution.at("/dct:format/@id").asString()).contains("/authority/file-type/");
            assertThat(distribution.at("/dcat:mediaType/@id").asString()).contains("/media-types/");
            assertThat(distribution.at("/dct:license/@id").asString()).contains("creativecommons.org");
        }
    }

    @Test
    void everyPrefixIsOfTheContext() throws Exception {
        JsonNode catalog = json("/dcat.jsonld");
        Set<String> prefixes = new TreeSet<>();
        collectPrefixes(catalog, prefixes);
        for (String prefix : prefixes) {
            assertThat(catalog.path("@context").path(prefix).asString(""))
                    .as(prefix)
                    .startsWith("http");
        }
    }

    @Test
    void ckanTellsADatasetWithItsResources() throws Exception {
        JsonNode answer = json("/ckan/package_show.json");
        assertThat(answer.path("success").asBoolean()).isTrue();
        JsonNode dataset = answer.path("result");
        assertThat(dataset.path("name").asString()).isEqualTo("vigie-nuage");
        assertThat(dataset.path("license_id").asString()).isEqualTo("cc-by");
        assertThat(dataset.path("notes").asString()).contains("adjudications").contains("awards");
        for (JsonNode tag : dataset.path("tags")) {
            assertThat(tag.path("name").asString()).matches("[\\p{L}\\p{N} ._-]{2,100}");
        }
        assertThat(dataset.path("resources"))
                .hasSize(dataset.path("num_resources").asInt())
                .hasSize(3);
        for (JsonNode resource : dataset.path("resources")) {
            HttpResponse<String> file = get(resource.path("url").asString());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("ETag"))
                    .contains("\"" + resource.path("hash").asString() + "\"");
            assertThat(file.headers().firstValue("Content-Length"))
                    .contains(resource.path("size").asString());
        }
    }

    @Test
    void everyAddressOfThisSiteIsThere() throws Exception {
        List<String> addresses = new ArrayList<>();
        collectAddresses(json("/dcat.jsonld"), addresses);
        collectAddresses(json("/ckan/package_show.json"), addresses);
        assertThat(addresses).hasSizeGreaterThan(8);
        for (String address : addresses) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void bothMayBeReadByAnyPage() throws Exception {
        for (String address : List.of("/dcat.jsonld", "/ckan/package_show.json")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(site() + address))
                    .header("Origin", "https://elsewhere.example")
                    .build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("*");
        }
        assertThat(get(site() + "/dcat.jsonld").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/ld+json"));
    }

    private JsonNode dataset() throws Exception {
        return json("/dcat.jsonld").path("dcat:dataset").get(0);
    }

    private static List<String> languages(JsonNode texts) {
        List<String> languages = new ArrayList<>();
        texts.forEach(text -> languages.add(text.path("@language").asString()));
        return languages;
    }

    private void collectAddresses(JsonNode node, List<String> found) {
        if (node.isString() && node.asString().startsWith(site())) {
            found.add(node.asString().replaceFirst("#.*", ""));
        }
        node.forEach(child -> collectAddresses(child, found));
    }

    private static void collectPrefixes(JsonNode node, Set<String> found) {
        node.propertyNames().stream()
                .filter(name -> name.contains(":"))
                .forEach(name -> found.add(name.substring(0, name.indexOf(':'))));
        if (node.path("@type").isString() && node.path("@type").asString().contains(":")) {
            found.add(node.path("@type").asString().replaceFirst(":.*", ""));
        }
        node.forEach(child -> collectPrefixes(child, found));
    }

    private JsonNode json(String path) throws Exception {
        return new JsonMapper().readTree(get(site() + path).body());
    }

    private String site() {
        return "http://localhost:" + port;
    }

    private static HttpResponse<String> get(String address) throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
