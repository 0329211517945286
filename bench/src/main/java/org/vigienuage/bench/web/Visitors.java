package org.vigienuage.bench.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.vigienuage.bench.http.Latencies;

/** Many visitors of the explorer at once, who look at what they see before they go on. */
final class Visitors {

    /** What a visitor does after opening the dashboard: changes the filter, opens a page, and so on. */
    private static final List<List<String>> STEPS = List.of(
            List.of("", "scope=core"),
            List.of("contrats", "scope=core"),
            List.of("contrats", "scope=licences"),
            List.of("fournisseurs", "scope=licences"),
            List.of("organismes", "scope=licences"),
            List.of("explorer", "scope=core&by=supplier&across=fiscal-year"),
            List.of("ministeres/tresor", "scope=licences"),
            List.of("", "scope=licences"));

    /**
     * What came of it.
     *
     * @param opened how long opening the dashboard took
     * @param went how long each step took
     * @param failed visitors who were not answered
     */
    record Outcome(Latencies opened, Latencies went, int failed) {}

    private final int port;
    private final int many;
    private final int steps;
    private final int thinkingInMillis;

    Visitors(int port, int many, int steps, int thinkingInMillis) {
        this.port = port;
        this.many = many;
        this.steps = steps;
        this.thinkingInMillis = thinkingInMillis;
    }

    /** They come one after the other within the time that one of them thinks. */
    Outcome come() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> running = new ArrayList<>();
            for (int visitor = 0; visitor < many; visitor++) {
                int number = visitor;
                running.add(threads.submit(() -> visit(number)));
            }
            Outcome all = new Outcome(new Latencies(), new Latencies(), 0);
            for (Future<Outcome> visitor : running) {
                Outcome one = visitor.get();
                all = new Outcome(all.opened.addAll(one.opened), all.went.addAll(one.went), all.failed + one.failed);
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Outcome visit(int number) throws InterruptedException {
        Latencies opened = new Latencies();
        Latencies went = new Latencies();
        TimeUnit.MILLISECONDS.sleep((long) thinkingInMillis * number / many);
        try (ExplorerVisit visit = new ExplorerVisit(port)) {
            long began = System.nanoTime();
            visit.open();
            opened.add(System.nanoTime() - began);
            for (int step = 0; step < steps; step++) {
                TimeUnit.MILLISECONDS.sleep(thinkingInMillis);
                List<String> next = STEPS.get((number + step) % STEPS.size());
                visit.go(next.getFirst(), next.getLast(), went);
            }
            return new Outcome(opened, went, 0);
        } catch (IOException e) {
            System.err.println("A visitor was not answered: " + e.getMessage());
            return new Outcome(opened, went, 1);
        }
    }
}
