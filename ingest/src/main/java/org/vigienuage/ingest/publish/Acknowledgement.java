package org.vigienuage.ingest.publish;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the person who asked for this ingest accepts that an assertion does not hold; nothing unless it was said. */
public final class Acknowledgement {

    private volatile @Nullable String reason;

    Acknowledgement() {}

    /** @param given null when nothing was said */
    public void give(@Nullable String given) {
        reason = given;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
