package org.vigienuage.web.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.testing.Surroundings;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dashboard, the alerts and the guide speak of what the program really measures. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vigie.management.port=0",
            "management.prometheus.metrics.export.enabled=true",
            "management.defaults.metrics.export.enabled=true"
        })
class MonitoringTest {

    private static final Path OPERATIONS = Path.of("../docs/operations");
    private static final Pattern METRIC = Pattern.compile(
            "\\b(up|(?:vigie|http|jvm|hikaricp|process|disk|cache)_[a-z_]+)\\b(?=[\\s{\\[)<>=!/*+-]|$)");
    private static final TestDatabase database = TestDatabase.create();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        database.webProperties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeAll
    static void publish() {
        Surroundings.in(database);
    }

    /** A pause of the garbage collector is measured once there was one. */
    @BeforeEach
    void visit() throws Exception {
        get(port, "/fr/");
        get(port, "/app/");
        System.gc();
        await().until(() -> measured().contains("jvm_gc_pause_seconds_sum"));
    }

    @Test
    void everyMetricOfTheDashboardIsMeasured() throws Exception {
        JsonNode dashboard = JsonMapper.shared().readTree(OPERATIONS.resolve("grafana-dashboard.json"));
        List<String> expressions = dashboard.findValuesAsString("expr");

        assertThat(expressions).hasSizeGreaterThan(15);
        assertThat(measured()).containsAll(metrics(expressions));
    }

    @Test
    void everyMetricOfTheAlertsIsMeasured() throws Exception {
        List<String> expressions =
                rules().stream().map(rule -> rule.path("expr").asString()).toList();

        assertThat(metrics(expressions)).hasSizeGreaterThan(8);
        Set<String> known = measured();
        // Written by Prometheus itself about whom it asks.
        known.add("up");
        assertThat(known).containsAll(metrics(expressions));
    }

    @Test
    void theGuideSaysWhatToDoAboutEachAlertAndAboutNoOther() throws IOException {
        List<String> alerts =
                rules().stream().map(rule -> rule.path("alert").asString()).toList();
        List<String> explained = Pattern.compile("^### Alert: (\\w+)$", Pattern.MULTILINE)
                .matcher(Files.readString(OPERATIONS.resolve("README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(explained).containsExactlyInAnyOrderElementsOf(alerts);
    }

    @Test
    void itTellsTheVersionAndThatNoCopyIsRead() throws Exception {
        assertThat(get(managementPort, "/actuator/prometheus").body())
                .containsPattern("(?m)^vigie_version_number 1\\.0$")
                .containsPattern("(?m)^vigie_replica 0\\.0$")
                .containsPattern("(?m)^vigie_replica_lag_seconds NaN$")
                .containsPattern("(?m)^vigie_query_seconds_count\\{.*query=\"VersionQueries\\.findLatest\"");
    }

    @Test
    void itIsReadyOnceAVersionIsPublished() throws Exception {
        assertThat(get(managementPort, "/actuator/health/readiness").statusCode())
                .isEqualTo(200);
        assertThat(get(managementPort, "/actuator/health/liveness").statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothingOfItIsOnThePublicPort() throws Exception {
        for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/env")) {
            assertThat(get(port, path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void onlyHealthAndMetricsAreShown() throws Exception {
        for (String path : List.of("/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/shutdown")) {
            assertThat(get(managementPort, path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void onePortForBothIsRefused() {
        assertThatThrownBy(() -> new ManagementPort(8080, 8080)).hasMessageContaining("VIGIE_MANAGEMENT_PORT");
        assertThat(new ManagementPort(-1, 8080)).isNotNull();
    }

    private static List<JsonNode> rules() throws IOException {
        Object yaml = new Yaml().load(Files.readString(OPERATIONS.resolve("prometheus-alerts.yaml")));
        JsonNode whole = JsonMapper.shared().valueToTree(yaml);
        return whole.path("groups").values().stream()
                .flatMap(group -> group.path("rules").values().stream())
                .toList();
    }

    private static Set<String> metrics(List<String> expressions) {
        return expressions.stream()
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> measured() throws IOException, InterruptedException {
        return get(managementPort, "/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
