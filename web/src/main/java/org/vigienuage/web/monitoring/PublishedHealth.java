package org.vigienuage.web.monitoring;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.vigienuage.web.version.VersionQueries;

/** Ready once there is something to show: a version is published. */
@Component("published")
class PublishedHealth implements HealthIndicator {

    private final VersionQueries versions;

    PublishedHealth(VersionQueries versions) {
        this.versions = versions;
    }

    @Override
    public Health health() {
        try {
            return versions.findLatest()
                    .map(version ->
                            Health.up().withDetail("version", version.name()).build())
                    .orElseGet(() -> Health.outOfService()
                            .withDetail("version", "none published")
                            .build());
        } catch (RuntimeException e) {
            return Health.down(e).build();
        }
    }
}
