package org.vigienuage.bench.program;

import org.jspecify.annotations.Nullable;

/**
 * Something measured.
 *
 * @param reference what was measured beside it in the same run, null where nothing was
 * @param referenceName what that is
 * @param bar the bar that it must meet, empty where there is none
 * @param met whether it does
 */
public record Figure(
        String name,
        double value,
        String unit,
        @Nullable Double reference,
        String referenceName,
        String bar,
        boolean met) {

    /** A figure that has no bar. */
    public static Figure plain(String name, double value, String unit) {
        return new Figure(name, value, unit, null, "", "", true);
    }

    /** A figure that must not be larger than this. */
    public static Figure atMost(String name, double value, String unit, double most) {
        return new Figure(name, value, unit, null, "", "≤ %s %s".formatted(number(most), unit), value <= most);
    }

    /** A figure that must not be larger than so many times another. */
    public static Figure timesAtMost(
            String name, double value, String unit, double reference, String referenceName, double times) {
        return new Figure(
                name,
                value,
                unit,
                reference,
                referenceName,
                "≤ %s ×".formatted(number(times)),
                value <= times * reference);
    }

    /** A figure that must reach this share of another. */
    public static Figure shareAtLeast(
            String name, double value, String unit, double reference, String referenceName, double share) {
        return new Figure(
                name,
                value,
                unit,
                reference,
                referenceName,
                "≥ %s ×".formatted(number(share)),
                value >= share * reference);
    }

    /** How many times the reference it is; null where there is none. */
    public @Nullable Double ratio() {
        return reference == null ? null : Double.valueOf(value / reference);
    }

    static String number(double value) {
        return value == Math.rint(value)
                ? "%.0f".formatted(value)
                : value >= 100 ? "%.0f".formatted(value) : "%.2f".formatted(value);
    }
}
