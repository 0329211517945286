package org.vigienuage.web.aggregate;

/** Two dimensions that totals are split by at once. */
public record Cross(Dimension by, Dimension across) {

    public Cross {
        if (by == across) {
            throw new IllegalArgumentException("A dimension does not split itself: " + by.key());
        }
    }
}
