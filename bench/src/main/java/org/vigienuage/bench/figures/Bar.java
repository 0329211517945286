package org.vigienuage.bench.figures;

import java.util.Locale;

/**
 * What a figure must reach.
 *
 * @param of what is compared with the limit
 * @param isMost whether the limit is the most that is allowed, else the least
 */
public record Bar(Of of, boolean isMost, double limit) {

    /** What of a figure a bar is about. */
    public enum Of {
        /** The measured value, in the unit of the figure. */
        VALUE,
        /** The measured value divided by its reference. */
        RATIO
    }

    public static Bar atMost(double value) {
        return new Bar(Of.VALUE, true, value);
    }

    public static Bar atLeast(double value) {
        return new Bar(Of.VALUE, false, value);
    }

    public static Bar ratioAtMost(double ratio) {
        return new Bar(Of.RATIO, true, ratio);
    }

    public static Bar ratioAtLeast(double ratio) {
        return new Bar(Of.RATIO, false, ratio);
    }

    boolean isMetBy(double measured) {
        return isMost ? measured <= limit : measured >= limit;
    }

    @Override
    public String toString() {
        String limited = (isMost ? "<= " : ">= ") + Figure.number(limit);
        return of == Of.RATIO ? String.format(Locale.ROOT, "ratio %s", limited) : limited;
    }
}
