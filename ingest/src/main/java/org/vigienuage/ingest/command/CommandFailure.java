package org.vigienuage.ingest.command;

/** A failure whose message is already in words for a person. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
