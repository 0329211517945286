package org.vigienuage.web.monitoring;

import static org.vigienuage.db.mart.Tables.LAST_INGEST_RUN;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import org.vigienuage.web.replica.ReplicaQueries;
import org.vigienuage.web.version.VersionQueries;

/** Reads what is watched, once for all the meters that are read together. */
@Component
class WatchQueries {

    private static final Logger log = LoggerFactory.getLogger(WatchQueries.class);
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final DSLContext database;
    private final VersionQueries versions;
    private final ReplicaQueries replicas;
    private final Clock clock = Clock.systemUTC();
    private @Nullable Watched last;

    WatchQueries(DSLContext database, VersionQueries versions, ReplicaQueries replicas) {
        this.database = database;
        this.versions = versions;
        this.replicas = replicas;
    }

    synchronized Watched watch() {
        Watched known = last;
        if (known == null || known.now().plus(KEPT).isBefore(OffsetDateTime.now(clock))) {
            known = read();
            last = known;
        }
        return known;
    }

    private Watched read() {
        try {
            return new Watched(OffsetDateTime.now(clock), versions.findLatest(), replicas.find(), lastRun());
        } catch (NestedRuntimeException | DataAccessException e) {
            log.debug("The database does not tell what is watched", e);
            return new Watched(OffsetDateTime.now(clock), Optional.empty(), null, null);
        }
    }

    private Watched.@Nullable Run lastRun() {
        return database.selectFrom(LAST_INGEST_RUN)
                .fetchOptional(run -> new Watched.Run(run.getState(), run.getStartedAt(), run.getEndedAt()))
                .orElse(null);
    }
}
