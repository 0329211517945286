package org.vigienuage.web.kept;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** Which version is the latest, asked of the database once a second at most: a new one is seen a second later by who reads what is kept. */
@Component
class LatestVersion {

    private static final Duration BELIEVED = Duration.ofSeconds(1);

    private final LoadingCache<Boolean, Optional<PublishedVersion>> latest;

    LatestVersion(VersionQueries versions) {
        this.latest = Caffeine.newBuilder().expireAfterWrite(BELIEVED).build(key -> versions.findLatest());
    }

    /** Its content hash; empty when nothing is published, or nobody can say. */
    Optional<String> hash() {
        try {
            return latest.get(Boolean.TRUE).map(PublishedVersion::contentHash);
        } catch (NestedRuntimeException e) {
            // Whoever answers the question meets the same trouble and says it in words.
            return Optional.empty();
        }
    }
}
