package org.vigienuage.web.chart;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/** A few threads that draw, each with a script of its own. What takes too long is ended, and its script replaced. */
final class ChartThreads implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int WAITING = 32;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform()
                    .name("chart-", 1)
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .factory());
    private final ThreadLocal<@Nullable ChartScript> scripts = new ThreadLocal<>();

    /** Makes a script before anybody waits for it. */
    void prepare() {
        threads.execute(this::script);
    }

    Drawn draw(Drawing drawing, Look look, Duration limit) {
        AtomicReference<@Nullable ChartScript> running = new AtomicReference<>();
        Future<Drawn> answer;
        try {
            answer = threads.submit(() -> drawOn(running, drawing, look));
        } catch (RejectedExecutionException e) {
            throw new ChartFailure(ChartFailure.Reason.BUSY, "Too many charts are being drawn", e);
        }
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(false);
            ChartScript wedged = running.get();
            if (wedged != null) {
                wedged.close();
            }
            throw new ChartFailure(
                    ChartFailure.Reason.TOO_LONG, "A chart was not drawn within " + limit.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new ChartFailure(ChartFailure.Reason.BROKEN, "A chart cannot be drawn: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChartFailure(ChartFailure.Reason.BUSY, "Whoever asked for a chart was interrupted", e);
        }
    }

    private Drawn drawOn(AtomicReference<@Nullable ChartScript> running, Drawing drawing, Look look) {
        ChartScript script = script();
        running.set(script);
        try {
            return script.draw(drawing, look);
        } catch (PolyglotException e) {
            if (!e.isGuestException() || e.isCancelled() || e.isResourceExhausted()) {
                script.close();
            }
            throw e;
        } finally {
            running.set(null);
        }
    }

    private ChartScript script() {
        ChartScript script = scripts.get();
        if (script == null || script.isClosed()) {
            script = new ChartScript();
            scripts.set(script);
        }
        return script;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
