package org.vigienuage.web.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Counts the calls of each caller, says how many are left, and refuses those beyond. What is counted is kept in memory alone. */
@Component
public class RateLimit implements HandlerInterceptor {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** A caller who is forgotten starts anew, so there must be room for more than can call in a minute. */
    private static final int MOST_CALLERS = 100_000;

    private record Counted(Caller caller, Kind kind) {}

    private final Limits limits;
    private final LoadingCache<Counted, Bucket> buckets;

    RateLimit(Limits limits) {
        this.limits = limits;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                // By then it is full again, like a new one.
                .expireAfterAccess(PERIOD.multipliedBy(2))
                .build(counted -> bucket(limits.each(counted.kind())));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        OptionalLong wait = count(request, response);
        if (wait.isPresent()) {
            throw new TooManyCallsException(wait.getAsLong());
        }
        return true;
    }

    /**
     * Counts a call and says in the answer how many are left.
     *
     * @return the seconds to wait, at least 1, when there are none; else empty
     */
    public OptionalLong count(HttpServletRequest request, HttpServletResponse response) {
        if (!limits.on() || HttpMethod.OPTIONS.matches(request.getMethod())) {
            return OptionalLong.empty();
        }
        Kind kind = Kind.of(request);
        ConsumptionProbe probe = buckets.get(new Counted(Caller.at(request.getRemoteAddr()), kind))
                .tryConsumeAndReturnRemaining(1);
        response.setHeader("RateLimit-Limit", String.valueOf(limits.each(kind)));
        response.setHeader("RateLimit-Remaining", String.valueOf(probe.getRemainingTokens()));
        response.setHeader("RateLimit-Reset", String.valueOf(seconds(probe.getNanosToWaitForReset())));
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    private static Bucket bucket(long calls) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, PERIOD))
                .build();
    }

    /** Rounded up: who waits so long is answered. */
    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
