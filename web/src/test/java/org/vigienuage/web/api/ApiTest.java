package org.vigienuage.web.api;

import static org.vigienuage.web.testing.AwardBuilder.anAward;
import static org.vigienuage.web.testing.FactBuilder.anOrphan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.testing.LoadedFiles;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.PublishedCard;
import org.vigienuage.web.testing.RandomQuestions;
import org.vigienuage.web.testing.Surroundings;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as its callers have it: over HTTP, on published data. All its tests share one running program. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Tests call more often than any reader.
        properties = "vigie.limit.enabled=false")
public abstract class ApiTest {

    static final int RANDOM_AWARDS = 120;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase database = TestDatabase.create();
        publish(Mart.in(database));
        Surroundings.in(database)
                .chain("1281159-1", "1281158-1")
                .month("xml", "2016-01-01", "loaded")
                .gap("everywhere", null, null, null)
                .claim("all", 1, "2000000000", "CAD", "core", null);
        LoadedFiles.in(database)
                .file("xml", "Avis_20160101_20160131.xml", "2016-01-01", "2016-01-31")
                .issues("fake-neq", "NEQ inventé", "Made-up number", 2);
        database.webProperties().forEach((name, value) -> registry.add(name, () -> value));
    }

    private static void publish(Mart mart) {
        mart.version(1, "2026-11-23.1")
                .ministry("mcn", "Cybersécurité et Numérique", "Cybersecurity and Digital Technology")
                .organization("mcn", "Ministère de la Cybersécurité et du Numérique")
                .code("method", "direct", "Gré à gré", "Direct award")
                .awards(new RandomQuestions(5).awards(RANDOM_AWARDS))
                .awards(
                        anAward("1281158-1")
                                .titled("Licences; \"Select Plus\",\nà l’essai")
                                .soldBy("microsoft", "softchoice")
                                .worth("16223087502.475")
                                .in(Scope.LICENCES),
                        anAward("1281159-1").titled("=1+1").worth("100000").in(Scope.LICENCES))
                .facts(anOrphan("expense", "777").worth("27787333"))
                .notice(
                        "1281158",
                        "{\"seaoNumber\": \"1281158\", \"awards\": [{\"central\": 1200.500000, \"low\": 100.000000}]}");
        RandomQuestions.SUPPLIERS.forEach(key -> mart.supplier(key, key));
        PublishedCard.in(mart)
                .figure("held-out", "extended", 54, "0.972222", "0.648148")
                .miss("1069243", "Solution de gestion collaborative", "extended", "out");
        mart.supplier("microsoft", "Microsoft Canada")
                .supplier("softchoice", "Softchoice")
                .person("2260000001", "Jeanne Tremblay")
                .maker("microsoft", "Microsoft")
                .spelling("microsoft", "MICROSOFT CANADA INC", "curated-name", 3)
                .owner("microsoft", 1, "Microsoft Corporation", "united-states", "confirmed")
                .moved("1168494905", "microsoft");
    }

    protected HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    protected HttpResponse<String> call(String method, String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    protected JsonNode json(String address, String... headers) {
        return JSON.readTree(get(address, headers).body());
    }

    protected static JsonNode parsed(String body) {
        return JSON.readTree(body);
    }

    protected static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
