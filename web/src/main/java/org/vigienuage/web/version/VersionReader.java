package org.vigienuage.web.version;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads several things from one version. */
@Component
@OneVersion
public class VersionReader {

    private final VersionQueries versions;

    VersionReader(VersionQueries versions) {
        this.versions = versions;
    }

    /**
     * Everything that {@code reading} asks is as of the version of that name, or of the latest when none is named. It is told
     * which version that is: none when there is no such version, or nothing is published yet.
     */
    public <T> T at(@Nullable String name, Function<Optional<PublishedVersion>, T> reading) {
        return reading.apply(versions.pin(name));
    }
}
