package org.vigienuage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.testing.Mart;

/** What a visitor gets before any script runs. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FirstResponseTest {

    private static final TestDatabase DATABASE = TestDatabase.create();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.webProperties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeAll
    static void publish() {
        Mart.in(DATABASE)
                .version(1, "2026-11-23.1")
                .supplier("microsoft", "Microsoft Canada")
                .person("1123456789", "Jeanne Tremblay")
                .moved("1166423039", "microsoft")
                .awards(anAward("1-1"));
    }

    @Test
    void pagesAreFrenchUnlessTheAddressSaysOtherwise() throws Exception {
        assertThat(get("/app/").body()).contains("<html lang=\"fr\"");
        assertThat(get("/app/?lang=en").body()).contains("<html lang=\"en\"");
    }

    @Test
    void aSupplierGivesItsNameToTheTitle() throws Exception {
        HttpResponse<String> page = get("/app/fournisseurs/microsoft");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<title>Microsoft Canada – Vigie-nuage</title>")
                .doesNotContain("noindex");
    }

    @Test
    void aMergedKeyIsSentToItsSupplierWithTheSameQuestion() throws Exception {
        HttpResponse<String> page = get("/app/fournisseurs/1166423039?scope=core&lang=en");

        assertThat(page.statusCode()).isEqualTo(301);
        assertThat(page.headers().firstValue("Location")).hasValue("microsoft?scope=core&lang=en");
    }

    @Test
    void peopleAreNotForSearchEngines() throws Exception {
        assertThat(get("/app/fournisseurs/1123456789").body()).contains("noindex");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(get("/app/fournisseurs/personne").statusCode()).isEqualTo(404);
        assertThat(get("/app/contrats/1").statusCode()).isEqualTo(404);
        assertThat(get("/app/nulle-part").statusCode()).isEqualTo(404);
        assertThat(get("/app/contrats").statusCode()).isEqualTo(200);
    }

    @Test
    void scriptsAndStylesAreServedAndCompressed() throws Exception {
        HttpResponse<String> chart = get("/charts/vn-chart.js");

        assertThat(chart.statusCode()).isEqualTo(200);
        assertThat(chart.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(get("/styles/tokens.css").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "text/html,*/*")
                    .header("Accept-Encoding", path.startsWith("/app") ? "identity" : "gzip")
                    .header("Accept-Language", "de,en")
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
