package org.vigienuage.ingest.classify;

/** The rules cannot be used as they are written. */
public final class RuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleFileException(String message) {
        super(message);
    }

    RuleFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
