package org.vigienuage.ingest.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.vigienuage.ingest.progress.StopSignal;

/** Turns Ctrl-C and SIGTERM into a stop that the work in hand can follow, and waits for it. */
final class Shutdown implements AutoCloseable {

    /** Long enough to finish a file, short enough for whoever would pull the plug next. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch done = new CountDownLatch(1);

    private Shutdown() {}

    static Shutdown stopping(StopSignal stop) {
        var shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutdown.stopAndWait(stop), "stop"));
        return shutdown;
    }

    private void stopAndWait(StopSignal stop) {
        if (done.getCount() > 0) {
            stop.request();
            try {
                var ended = done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (!ended) {
                    return;
                }
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The work is over; from now on the program may end at once. */
    @Override
    public void close() {
        done.countDown();
    }
}
