package org.vigienuage.ingest.progress;

/** The work ended because somebody asked for it. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoppedException() {
        super("stopped on request");
    }
}
