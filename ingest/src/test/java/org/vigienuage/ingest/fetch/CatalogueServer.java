package org.vigienuage.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A catalogue and its files on this machine, with the moods of real servers. */
public final class CatalogueServer implements AutoCloseable {

    private final HttpServer server;
    private final List<String> resources = new ArrayList<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, Deque<Mood>> moods = new HashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    /** How the server answers one request. */
    public enum Mood {
        WELL,
        TOO_MANY_REQUESTS,
        BROKEN,
        /** Announces all bytes, sends half and closes. */
        CUT,
        /** Sends half without announcing how much there is. */
        CUT_SILENTLY,
        ERROR_PAGE
    }

    public CatalogueServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Lists a file in the catalogue; the moods are those of the first requests for it. */
    public void offer(String id, String name, String file, byte[] content, Mood... firstMoods) {
        var path = "/dataset/x/resource/" + id + "/download/" + file;
        files.put(path, content);
        moods.put(path, new ArrayDeque<>(List.of(firstMoods)));
        resources.add("""
                {"id": "%s", "name": "%s", "url": "%s%s", "format": "%s", "size": %d}""".formatted(id, name, url(), path, file.endsWith("zip") ? "ZIP" : "JSON", content.length));
    }

    /** From now on all goes well. */
    public void recover() {
        moods.values().forEach(Deque::clear);
    }

    /** The same resource with other bytes. */
    public void replace(String id, byte[] content) {
        files.replaceAll((path, old) -> path.contains("/" + id + "/") ? content : old);
    }

    /** Each request: path, then what matters of its headers. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var range = exchange.getRequestHeaders().getFirst("Range");
            var ifNoneMatch = exchange.getRequestHeaders().getFirst("If-None-Match");
            requests.add(path + (range == null ? "" : " " + range) + (ifNoneMatch == null ? "" : " if-none-match"));
            if (path.endsWith("/package_show")) {
                var answer = "{\"success\": true, \"result\": {\"resources\": [" + String.join(",", resources) + "]}}";
                send(exchange, 200, answer.getBytes(StandardCharsets.UTF_8));
            } else if (files.get(path) == null) {
                send(exchange, 404, new byte[0]);
            } else {
                answer(exchange, files.get(path), nextMood(moods.getOrDefault(path, new ArrayDeque<>())));
            }
        }
    }

    /** A server that ends up broken stays so until it recovers. */
    private static Mood nextMood(Deque<Mood> queue) {
        if (queue.isEmpty()) {
            return Mood.WELL;
        }
        var mood = queue.getFirst();
        if (queue.size() > 1 || mood != Mood.BROKEN) {
            queue.removeFirst();
        }
        return mood;
    }

    private static void answer(HttpExchange exchange, byte[] content, Mood mood) throws IOException {
        var headers = exchange.getResponseHeaders();
        var etag = "\"" + Arrays.hashCode(content) + "\"";
        switch (mood) {
            case WELL -> wellWith(exchange, content, etag);
            case TOO_MANY_REQUESTS -> {
                headers.set("Retry-After", "0");
                send(exchange, 429, new byte[0]);
            }
            case BROKEN -> send(exchange, 500, new byte[0]);
            case ERROR_PAGE -> send(exchange, 200, "<html>maintenance</html>".getBytes(StandardCharsets.UTF_8));
            case CUT -> {
                headers.set("ETag", etag);
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content, 0, content.length / 2);
                exchange.getResponseBody().flush();
            }
            case CUT_SILENTLY -> {
                headers.set("ETag", etag);
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(content, 0, content.length / 2);
            }
        }
    }

    private static void wellWith(HttpExchange exchange, byte[] content, String etag) throws IOException {
        var asked = exchange.getRequestHeaders();
        exchange.getResponseHeaders().set("ETag", etag);
        var range = asked.getFirst("Range");
        if (etag.equals(asked.getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else if (range != null && etag.equals(asked.getFirst("If-Range"))) {
            var from = Integer.parseInt(range.replaceAll("\\D", ""));
            if (from >= content.length) {
                exchange.getResponseHeaders().set("Content-Range", "bytes */" + content.length);
                send(exchange, 416, new byte[0]);
            } else {
                var span = "bytes %d-%d/%d".formatted(from, content.length - 1, content.length);
                exchange.getResponseHeaders().set("Content-Range", span);
                send(exchange, 206, Arrays.copyOfRange(content, from, content.length));
            }
        } else {
            send(exchange, 200, content);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
