package org.vigienuage.web.limit;

/** A caller has called too often, and may again in some seconds. */
public class TooManyCallsException extends RuntimeException {

    private final long seconds;

    public TooManyCallsException(long seconds) {
        super("too many calls");
        this.seconds = seconds;
    }

    /** How long to wait; at least 1. */
    public long seconds() {
        return seconds;
    }
}
