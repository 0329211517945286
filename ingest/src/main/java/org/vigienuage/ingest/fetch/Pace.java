package org.vigienuage.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps requests apart, so that a server is never hurried. */
final class Pace {

    /** Waits; a stop ends the wait by an interrupt. */
    interface Sleeper {
        void sleep(Duration duration) throws InterruptedException;
    }

    private final Clock clock;
    private final Sleeper sleeper;
    private Instant next = Instant.MIN;

    Pace(Clock clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Waits for its turn, and makes the next request wait for {@code delay} after this one. */
    void await(Duration delay) throws InterruptedException {
        var wait = next.equals(Instant.MIN) ? Duration.ZERO : Duration.between(clock.instant(), next);
        sleep(wait);
        next = clock.instant().plus(delay);
    }

    void sleep(Duration duration) throws InterruptedException {
        if (duration.isPositive()) {
            sleeper.sleep(duration);
        }
    }
}
