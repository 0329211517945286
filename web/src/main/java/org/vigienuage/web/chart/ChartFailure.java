package org.vigienuage.web.chart;

import org.jspecify.annotations.Nullable;

/** A picture could not be made. What it shows is also in a table, so whoever asked for it can go on without it. */
public final class ChartFailure extends RuntimeException {

    /** Why there is no picture. */
    public enum Reason {
        /** Too many pictures are asked for at once: ask again later. */
        BUSY,
        /** It was given up after the time that a picture may take. */
        TOO_LONG,
        /** The drawing cannot be drawn. */
        BROKEN,
        /** This machine cannot draw letters into an image; SVG can still be had. */
        NO_GRAPHICS
    }

    private final Reason reason;

    ChartFailure(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
