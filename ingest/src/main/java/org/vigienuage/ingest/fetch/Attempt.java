package org.vigienuage.ingest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How one request for a file ended. */
sealed interface Attempt {

    /** Nothing more to ask. */
    record Settled(DownloadOutcome outcome) implements Attempt {}

    /** Worth another try, after what the server asks for or, when it asks nothing, the usual back-off. */
    record Again(String key, String detail, @Nullable Duration askedWait) implements Attempt {

        DownloadOutcome.Failed givenUp() {
            return new DownloadOutcome.Failed(key, detail);
        }
    }

    static Attempt failed(String key, Object detail) {
        return new Settled(new DownloadOutcome.Failed(key, detail.toString()));
    }

    static Attempt again(String key, Object detail) {
        return new Again(key, detail.toString(), null);
    }
}
