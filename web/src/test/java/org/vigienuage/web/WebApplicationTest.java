package org.vigienuage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigienuage.testing.TestDatabase;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WebApplicationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext jooq;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.create().webProperties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Test
    void theAddressWithoutAPathLeadsToTheFrenchFrontPage() throws Exception {
        HttpResponse<String> entrance = get("/");
        assertThat(entrance.statusCode()).isEqualTo(302);
        assertThat(entrance.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/fr/"));
    }

    @Test
    void theExplorerHasItsOwnAddress() throws Exception {
        assertThat(get("/app/").statusCode()).isEqualTo(200);
    }

    @Test
    void theDatabaseIsReadAsTheWebRole() {
        assertThat(jooq.fetchValue("select current_user")).hasToString("vigie_web");
        assertThat(jooq.fetchValue("show application_name")).hasToString("vigie-web");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
