package org.vigienuage.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.testing.Mart;

/** A session of the explorer holds memory as long as it lives, so it must not outlive the interest of its visitor. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.tomcat.background-processor-delay=1s")
class IdleSessionTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final int SECONDS_IDLE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger LIVE = new AtomicInteger();

    @LocalServerPort
    private int port;

    private final HttpClient visitor =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.webProperties().forEach((name, value) -> registry.add(name, () -> value));
        Mart.in(DATABASE).version(1, "2026-11-23.1");
    }

    @TestConfiguration
    static class Impatience {

        /** The setting counts in minutes; everything else is as it is in the program. */
        @Bean
        HttpSessionListener impatience() {
            return new HttpSessionListener() {
                @Override
                public void sessionCreated(HttpSessionEvent created) {
                    created.getSession().setMaxInactiveInterval(SECONDS_IDLE);
                }
            };
        }

        @Bean
        VaadinServiceInitListener counter() {
            return init -> {
                init.getSource().addSessionInitListener(begun -> LIVE.incrementAndGet());
                init.getSource().addSessionDestroyListener(ended -> LIVE.decrementAndGet());
            };
        }
    }

    @Test
    void aSessionThatNobodyUsesGoesAway() throws Exception {
        open();
        assertThat(LIVE).hasValue(1);

        assertThat(isGoneWhile(() -> {})).isTrue();
    }

    @Test
    void aTabThatIsLeftOpenDoesNotKeepItsSessionAlive() throws Exception {
        open();
        assertThat(LIVE).hasValue(1);

        assertThat(isGoneWhile(() -> post("/app/?v-r=heartbeat&v-uiId=0"))).isTrue();
    }

    private void open() throws Exception {
        assertThat(get("/app/").statusCode()).isEqualTo(200);
        assertThat(get("/app/?v-r=init&location=&query=").body()).contains("Vaadin-Security-Key");
    }

    private interface Action {
        void run() throws Exception;
    }

    private static boolean isGoneWhile(Action meanwhile) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (LIVE.get() > 0 && System.nanoTime() < end) {
            meanwhile.run();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return LIVE.get() == 0;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return visitor.send(request(path).build(), BodyHandlers.ofString());
    }

    private void post(String path) throws Exception {
        visitor.send(request(path).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
