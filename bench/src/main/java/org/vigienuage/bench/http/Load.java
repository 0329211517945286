package org.vigienuage.bench.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Some readers who ask for one address after another, each on a connection of its own, as fast as they are answered.
 *
 * @param headers names and values in turn, sent with every request
 */
public record Load(int port, int readers, Duration duration, List<String> headers) {

    /**
     * What came of it.
     *
     * @param failed answers of 400 or more, and none at all
     * @param bytes of bodies, as they were sent
     */
    public record Outcome(Latencies latencies, double seconds, int failed, long bytes) {

        public double perSecond() {
            return latencies.count() / seconds;
        }

        private Outcome and(Outcome other) {
            return new Outcome(
                    latencies.addAll(other.latencies),
                    Math.max(seconds, other.seconds),
                    failed + other.failed,
                    bytes + other.bytes);
        }
    }

    /** Asks for these addresses in turn, again and again, until the time is up. */
    public Outcome on(List<String> addresses) {
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("reader-", 0).factory())) {
            long end = System.nanoTime() + duration.toNanos();
            List<Future<Outcome>> running = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                int first = reader * addresses.size() / readers;
                running.add(threads.submit(() -> read(addresses, first, end)));
            }
            Outcome all = new Outcome(new Latencies(), 0, 0, 0);
            for (Future<Outcome> reader : running) {
                all = all.and(reader.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Outcome read(List<String> addresses, int first, long end) {
        Latencies latencies = new Latencies();
        String[] sent = headers.toArray(String[]::new);
        int failed = 0;
        long bytes = 0;
        long began = System.nanoTime();
        try (Connection connection = new Connection(port)) {
            for (int at = first; System.nanoTime() < end; at++) {
                long asked = System.nanoTime();
                try {
                    Answer answer = connection.get(addresses.get(at % addresses.size()), sent);
                    failed += answer.status() >= 400 ? 1 : 0;
                    bytes += answer.body().length;
                } catch (IOException e) {
                    failed++;
                }
                latencies.add(System.nanoTime() - asked);
            }
        }
        return new Outcome(latencies, (System.nanoTime() - began) / 1e9, failed, bytes);
    }
}
