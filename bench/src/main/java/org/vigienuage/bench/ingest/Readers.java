package org.vigienuage.bench.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vigienuage.bench.http.Connection;
import org.vigienuage.bench.http.Latencies;
import org.vigienuage.bench.program.WebProgram;

/** Somebody who reads the dashboard's figures one after the other while data are loaded. Nothing is answered from memory. */
final class Readers implements AutoCloseable {

    private static final int WARMING = 10;

    private static final List<String> QUESTIONS = List.of(
            "/api/v1/ledger?scope=core",
            "/api/v1/ledger?scope=all",
            "/api/v1/aggregates/supplier?scope=core",
            "/api/v1/aggregates/organization?scope=licences",
            "/api/v1/aggregates/fiscal-year?scope=all",
            "/api/v1/contracts?scope=core",
            "/api/v1/search?q=azure");

    private final WebProgram web;
    private final Connection connection;
    private Latencies latencies = new Latencies();
    private int refused;

    Readers(Path home) throws IOException {
        this.web = WebProgram.start(home, "768m", Map.of("VIGIE_KEPT_MEGABYTES", "0"));
        this.connection = new Connection(web.port());
    }

    /** Asks everything some times, so that compilers and the memory of the database have seen it. */
    void warmUp() {
        for (int i = 0; i < WARMING; i++) {
            readOnce();
        }
        latencies = new Latencies();
        refused = 0;
    }

    /** Asks all questions once, and remembers how long each answer took. */
    void readOnce() {
        for (String question : QUESTIONS) {
            long began = System.nanoTime();
            try {
                if (connection.get(question).status() == 200) {
                    latencies.add(System.nanoTime() - began);
                } else {
                    refused++;
                }
            } catch (IOException unanswered) {
                refused++;
            }
        }
    }

    /** The 95th percentile since the last time, in milliseconds. */
    double percentile95() {
        double found = latencies.millis(0.95);
        latencies = new Latencies();
        return found;
    }

    /** How many answers were no answer. */
    int refused() {
        return refused;
    }

    @Override
    public void close() throws IOException {
        connection.close();
        web.close();
    }
}
