package org.vigienuage.web.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.vigienuage.web.address.SiteAddress;
import org.vigienuage.web.limit.RateLimit;

/**
 * Gives plain pages and answers of the API again, as long as browsers may do so too. Stands after what all answers have in common
 * and before what costs work; each is counted like any other call.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + KeptAnswers.AFTER_HEADERS)
class KeptAnswers extends OncePerRequestFilter implements MeterBinder {

    static final int AFTER_HEADERS = 100;

    private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");
    private static final int MOST_BYTES = 512 << 10;
    private static final int LONGEST_QUERY = 2_000;

    /** A figure that could not be drawn for a moment is drawn the next time. */
    private static final Duration MADE_AGAIN = Duration.ofMinutes(10);

    private final LatestVersion latest;
    private final SiteAddress site;
    private final RateLimit limit;
    private final boolean on;
    private final Cache<Key, KeptAnswer> answers;

    /** The same answer, as long as the day is the same: citations say when something was read. */
    private record Key(String base, String path, String query, String version, LocalDate day) {}

    KeptAnswers(
            LatestVersion latest, SiteAddress site, RateLimit limit, @Value("${vigie.kept.megabytes}") int megabytes) {
        this.latest = latest;
        this.site = site;
        this.limit = limit;
        this.on = megabytes > 0;
        this.answers = Caffeine.newBuilder()
                .maximumWeight((long) megabytes << 20)
                .expireAfterWrite(MADE_AGAIN)
                .recordStats()
                .weigher((Key key, KeptAnswer answer) -> answer.weight())
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, answers, "pages");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !on || !isKind(request.getServletPath()) || !isPlain(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Key> key = latest.hash().map(version -> key(request, version));
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        KeptAnswer kept = answers.getIfPresent(key.get());
        if (kept != null && limit.count(request, response).isEmpty()) {
            kept.send(request, response);
            return;
        }
        Recording recording = new Recording(response, MOST_BYTES);
        chain.doFilter(request, recording);
        if (!request.isAsyncStarted()) {
            recording.answer().ifPresent(answer -> answers.put(key.get(), answer));
        }
    }

    private Key key(HttpServletRequest request, String version) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return new Key(site.of(request), request.getRequestURI(), query, version, LocalDate.now(MONTREAL));
    }

    private static boolean isKind(String path) {
        return path.startsWith("/fr/") || path.startsWith("/en/") || path.startsWith("/api/");
    }

    /** A question that means the same whoever asks it. */
    private static boolean isPlain(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        String query = request.getQueryString();
        return HttpMethod.GET.matches(request.getMethod())
                && request.getHeader(HttpHeaders.ORIGIN) == null
                && request.getHeader(HttpHeaders.RANGE) == null
                && (accepted == null || accepted.contains("*/*"))
                && (query == null || query.length() <= LONGEST_QUERY);
    }
}
