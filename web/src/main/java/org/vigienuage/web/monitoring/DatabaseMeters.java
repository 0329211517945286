package org.vigienuage.web.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.replica.Replica;
import org.vigienuage.web.version.PublishedVersion;

/** Gauges of what the database tells. What is not known is no number (NaN), never 0. */
@Component
class DatabaseMeters implements MeterBinder {

    private static final String SECONDS = "seconds";
    private static final List<String> STATES = List.of("running", "completed", "failed", "killed");

    private final WatchQueries queries;

    DatabaseMeters(WatchQueries queries) {
        this.queries = queries;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                        "vigie.version.number",
                        "Number of the published version",
                        watched ->
                                watched.latest().map(PublishedVersion::number).orElse(null))
                .register(registry);
        gauge("vigie.version.age", "Time since the latest version was published", watched -> seconds(watched.age()))
                .baseUnit(SECONDS)
                .register(registry);
        gauge("vigie.replica", "1 when a copy of the database is read, else 0", watched -> copy(watched.replica()))
                .register(registry);
        gauge(
                        "vigie.replica.lag",
                        "How far the copy that is read is behind, at most; NaN without a copy",
                        watched -> seconds(
                                watched.replica() == null
                                        ? null
                                        : watched.replica().lag()))
                .baseUnit(SECONDS)
                .register(registry);
        gauge(
                        "vigie.ingest.last.age",
                        "Time since the newest run of the ingest program began",
                        watched -> seconds(
                                watched.lastRun() == null
                                        ? null
                                        : Duration.between(watched.lastRun().startedAt(), watched.now())))
                .baseUnit(SECONDS)
                .register(registry);
        gauge(
                        "vigie.ingest.last.duration",
                        "How long the newest run of the ingest program took, or takes",
                        watched -> seconds(
                                watched.lastRun() == null
                                        ? null
                                        : watched.lastRun().duration(watched.now())))
                .baseUnit(SECONDS)
                .register(registry);
        for (String state : STATES) {
            gauge(
                            "vigie.ingest.last",
                            "1 for the state of the newest run of the ingest program",
                            watched -> watched.lastRun() == null
                                    ? null
                                    : watched.lastRun().state().equals(state) ? 1 : 0)
                    .tag("state", state)
                    .register(registry);
        }
    }

    private Gauge.Builder<?> gauge(String name, String description, Function<Watched, @Nullable Number> value) {
        return Gauge.builder(name, () -> known(value.apply(queries.watch())))
                .description(description)
                .strongReference(true);
    }

    private static Number known(@Nullable Number value) {
        return value == null ? Double.NaN : value;
    }

    private static @Nullable Number copy(@Nullable Replica replica) {
        return replica == null ? null : replica.isCopy() ? 1 : 0;
    }

    private static @Nullable Number seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toMillis() / 1e3;
    }
}
