package org.vigienuage.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Breaks a connection that has brought nothing for a while: the client's own time limit ends with the headers. */
final class StallGuard implements AutoCloseable {

    private final ScheduledExecutorService timer;
    private final long stallMillis;

    StallGuard(Duration stall) {
        this.stallMillis = Math.max(1, stall.toMillis());
        this.timer = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "stall-guard");
            thread.setDaemon(true);
            return thread;
        });
    }

    Watch watch(InputStream body) {
        return new Watch(body);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** The watch over one body. */
    final class Watch implements AutoCloseable {

        private final InputStream body;
        private final ScheduledFuture<?> check;
        private volatile boolean hasMoved = true;

        private Watch(InputStream body) {
            this.body = body;
            this.check =
                    timer.scheduleWithFixedDelay(this::closeIfStalled, stallMillis, stallMillis, TimeUnit.MILLISECONDS);
        }

        void moved() {
            hasMoved = true;
        }

        private void closeIfStalled() {
            if (!hasMoved) {
                try {
                    body.close();
                } catch (IOException unclosable) {
                    throw new UncheckedIOException(unclosable);
                }
            }
            hasMoved = false;
        }

        @Override
        public void close() {
            check.cancel(false);
        }
    }
}
