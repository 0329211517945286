package org.vigienuage.web.monitoring;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.replica.Replica;
import org.vigienuage.web.version.PublishedVersion;

/**
 * What the database tells whoever watches, at one moment.
 *
 * @param now the moment
 * @param latest what is published; empty when nothing is, or the database does not answer
 * @param replica null when the database does not answer
 * @param lastRun the newest run of the ingest program; null when there was none
 */
record Watched(
        OffsetDateTime now,
        Optional<PublishedVersion> latest,
        @Nullable Replica replica,
        @Nullable Run lastRun) {

    /** A run of the ingest program: running, completed, failed or killed. */
    record Run(
            String state,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt) {

        /** Until its end, or until {@code now} while it goes on. */
        Duration duration(OffsetDateTime now) {
            return Duration.between(startedAt, endedAt == null ? now : endedAt);
        }
    }

    @Nullable
    Duration age() {
        return latest.map(version -> Duration.between(version.publishedAt(), now))
                .orElse(null);
    }
}
