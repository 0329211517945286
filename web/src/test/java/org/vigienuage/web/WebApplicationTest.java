package org.vigienuage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.replica.Replica;
import org.vigienuage.web.replica.ReplicaQueries;
import org.vigienuage.web.version.OneVersion;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WebApplicationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext jooq;

    @Autowired
    private ReplicaQueries replicas;

    @Autowired
    private Cancelled cancelled;

    @TestConfiguration
    static class Cancelling {

        @Bean
        Cancelled cancelled(DSLContext database) {
            return new Cancelled(database);
        }
    }

    /** A reading that the server cancels, as a copy does when it must replay what the primary has cleared away. */
    @OneVersion
    static class Cancelled {

        private final DSLContext database;
        private int tries;

        Cancelled(DSLContext database) {
            this.database = database;
        }

        public String read(int cancelledTimes) {
            tries++;
            if (tries <= cancelledTimes) {
                database.execute("do $$ begin raise exception 'canceling statement due to conflict with recovery'"
                        + " using errcode = 'serialization_failure'; end $$");
            }
            String read = "read after " + (tries - 1);
            return read;
        }

        public int tries() {
            int were = tries;
            tries = 0;
            return were;
        }
    }

    @AfterEach
    void forget() {
        cancelled.tries();
    }

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

    @Test
    void aServerThatFollowsNoOtherIsNoCopy() {
        assertThat(replicas.find()).isEqualTo(new Replica(false, null));
    }

    @Test
    void whatACopyCancelsIsReadAgainOnce() {
        assertThat(cancelled.read(1)).isEqualTo("read after 1");
        assertThat(cancelled.tries()).isEqualTo(2);
    }

    @Test
    void whatIsCancelledTwiceFails() {
        assertThatThrownBy(() -> cancelled.read(2)).hasMessageContaining("conflict with recovery");
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
