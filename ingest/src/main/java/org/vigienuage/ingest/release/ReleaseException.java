package org.vigienuage.ingest.release;

/** A release could not be written; the published version is as it was. */
public final class ReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseException(String version, Throwable cause) {
        super("The release of version " + version + " could not be written", cause);
    }
}
