package org.vigienuage.ingest.fetch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How long to wait before a request is tried again. */
final class BackOff {

    private final Duration first;
    private final Duration longest;
    private final Clock clock;
    private final RandomGenerator random;

    BackOff(Duration first, Duration longest, Clock clock, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.clock = clock;
        this.random = random;
    }

    /** Doubles with each attempt that got nowhere, and differs a little between clients, lest they come back together. */
    Duration before(int failedAttempts) {
        var doubled = first.multipliedBy(1L << Math.min(failedAttempts - 1, 20));
        var bounded = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Duration.ofMillis((long) (bounded.toMillis() * (0.5 + random.nextDouble() / 2)));
    }

    /** What the server asked for in Retry-After, as seconds or as a date; null when it did not, or not readably. */
    @Nullable
    Duration asked(@Nullable String retryAfter) {
        if (retryAfter == null) {
            return null;
        }
        if (retryAfter.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(retryAfter));
        }
        try {
            var until = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME);
            var wait = Duration.between(clock.instant(), until);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** Coming back before the server said so would be rude; waiting for hours would look like hanging. */
    boolean isTooLong(Duration wait) {
        return wait.compareTo(longest) > 0;
    }
}
