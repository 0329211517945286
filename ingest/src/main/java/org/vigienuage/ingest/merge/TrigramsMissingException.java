package org.vigienuage.ingest.merge;

/** This PostgreSQL cannot compare names by trigrams. */
public final class TrigramsMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TrigramsMissingException(Exception cause) {
        super("The extension pg_trgm cannot be installed", cause);
    }
}
