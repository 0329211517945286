package org.vigienuage.ingest.source;

/** A file of {@code data-sources/} is malformed; the message says which and why. */
public final class DeclarationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeclarationException(String file, String reason) {
        super("data-sources/" + file + ": " + reason);
    }

    DeclarationException(String file, Exception cause) {
        super("data-sources/" + file + ": " + cause.getMessage(), cause);
    }
}
