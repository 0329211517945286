package org.vigienuage.bench.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.vigienuage.bench.program.BuiltProgram;

/** Somebody who reads the dashboard's figures one after the other while data are loaded. */
final class Readers implements AutoCloseable {

    private static final List<String> QUESTIONS = List.of(
            "/api/v1/ledger?scope=core",
            "/api/v1/ledger?scope=all",
            "/api/v1/aggregates/supplier?scope=core",
            "/api/v1/aggregates/organization?scope=licences",
            "/api/v1/aggregates/fiscal-year?scope=all",
            "/api/v1/contracts?scope=core",
            "/api/v1/search?q=azure");

    private final Process web;
    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<Double> milliseconds = new ArrayList<>();
    private int refused;

    Readers(Path home, Path output, int port) throws IOException {
        this.web = BuiltProgram.web("-Xmx768m").start(home, output, Map.of("SERVER_PORT", Integer.toString(port)));
        this.address = URI.create("http://127.0.0.1:" + port);
        Runtime.getRuntime().addShutdownHook(new Thread(web::destroy, "end-web"));
    }

    /** Waits until pages come, and asks everything some times so that both caches and compilers have seen it. */
    void warmUp() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (System.nanoTime() < end && ask(QUESTIONS.getFirst()) < 0) {
            Thread.sleep(500);
        }
        for (int i = 0; i < 10; i++) {
            QUESTIONS.forEach(this::ask);
        }
    }

    /** Asks all questions once, and remembers how long each answer took. */
    void readOnce() {
        for (String question : QUESTIONS) {
            double took = ask(question);
            if (took < 0) {
                refused++;
            } else {
                milliseconds.add(took);
            }
        }
    }

    /** The 95th percentile since the last time, in milliseconds. */
    double percentile95() {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        milliseconds.clear();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    /** How many answers were no answer. */
    int refused() {
        return refused;
    }

    private double ask(String question) {
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address.resolve(question))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? (System.nanoTime() - start) / 1e6 : -1;
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public void close() {
        client.close();
        web.destroy();
        web.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
