package org.vigienuage.bench.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.vigienuage.bench.http.Answer;
import org.vigienuage.bench.http.Connection;
import org.vigienuage.bench.http.Latencies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser asks for a visitor of the explorer, as recorded from one, with the cookie, key and counters of this visit. Files that
 * only lie there are left out: a browser has them after the first page.
 */
final class ExplorerVisit implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Before the JSON of an answer, against pages of others that would run it. */
    private static final String GUARD = "for(;;);";

    private static final String BROWSER =
            "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-curdate=1795541942036"
                    + "&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=v-0.8658237230122998&v-td=false&v-pr=1&v-np=Linux%20x86_64";

    private final Connection connection;
    private String cookie = "";
    private String key = "";
    private int window;
    private int sync;
    private int messages;

    ExplorerVisit(int port) {
        connection = new Connection(port);
    }

    /** Opens the dashboard: the page, what fills it, and the first view. */
    void open() throws IOException {
        Answer page = checked(connection.get("/app/", "Accept-Encoding", "gzip"));
        cookie = page.header("set-cookie").map(set -> set.split(";", 2)[0]).orElse(cookie);
        JsonNode started = json(checked(connection.get(
                "/app/?v-r=init&location=&query=" + BROWSER, "Accept-Encoding", "gzip", "Cookie", cookie)));
        JsonNode application = started.at("/appConfig");
        window = application.get("v-uiId").intValue();
        JsonNode state = application.get("uidl");
        key = state.get("Vaadin-Security-Key").stringValue();
        sync = state.get("syncId").intValue();
        messages = 0;
        go("/", "", "");
    }

    /** Follows a link within the explorer, as a filter or the navigation does, and says how long the answer took. */
    void go(String route, String query, Latencies latencies) throws IOException {
        long began = System.nanoTime();
        go(route, query, "client");
        latencies.add(System.nanoTime() - began);
    }

    private void go(String route, String query, String trigger) throws IOException {
        String message = JSON.writeValueAsString(Map.of(
                "csrfToken",
                key,
                "rpc",
                List.of(Map.of(
                        "type",
                        "event",
                        "node",
                        1,
                        "event",
                        "ui-navigate",
                        "data",
                        Map.of(
                                "route", route,
                                "query", query,
                                "appShellTitle", "Vigie-nuage",
                                "historyState", Map.of("idx", 0),
                                "trigger", trigger))),
                "syncId",
                sync,
                "clientId",
                messages));
        Answer answer = checked(connection.ask(
                "POST",
                "/app/?v-r=uidl&v-uiId=" + window,
                message.getBytes(UTF_8),
                "Content-Type",
                "application/json; charset=UTF-8",
                "Accept-Encoding",
                "gzip",
                "Cookie",
                cookie));
        JsonNode said = json(answer);
        if (!said.path("syncId").isIntegralNumber() || said.at("/meta/appError").isObject()) {
            throw new IOException("Not an answer to a visitor: " + answer.text());
        }
        sync = said.get("syncId").intValue();
        messages = said.get("clientId").intValue();
    }

    private static JsonNode json(Answer answer) {
        String text = answer.text();
        JsonNode read = JSON.readTree(text.startsWith(GUARD) ? text.substring(GUARD.length()) : text);
        return read.isArray() ? read.get(0) : read;
    }

    private static Answer checked(Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new IOException("Status " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    @Override
    public void close() {
        connection.close();
    }
}
