package org.vigienuage.ingest.command;

import org.jspecify.annotations.Nullable;

/** A failure whose message is already in words for a person. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
