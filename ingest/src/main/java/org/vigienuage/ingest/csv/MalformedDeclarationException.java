package org.vigienuage.ingest.csv;

/** A declaration cannot be understood; the message says which line and key, and what would be. */
public final class MalformedDeclarationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedDeclarationException(String message) {
        super(message);
    }
}
