package org.vigienuage.bench.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param value in {@code unit}
 * @param unit such as {@code ms}, {@code s}, {@code requests/s}
 * @param reference what the machine does at best, or does otherwise, measured in the same run and in the same unit; null
 *     when there is nothing to compare with
 * @param bar null when the figure is only told
 */
public record Figure(
        String name,
        double value,
        String unit,
        @Nullable Double reference,
        @Nullable Bar bar) {

    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final double WHOLE = 100;

    /** A figure that is only told. */
    public static Figure of(String name, double value, String unit) {
        return new Figure(name, value, unit, null, null);
    }

    /** The same beside what was measured for comparison. */
    public Figure beside(double measured) {
        return new Figure(name, value, unit, measured, bar);
    }

    /** The same with what it must reach. */
    public Figure under(Bar limit) {
        return new Figure(name, value, unit, reference, limit);
    }

    /** The value divided by its reference; empty without one. */
    public Optional<Double> ratio() {
        Double divisor = reference;
        return divisor == null || divisor == 0 ? Optional.empty() : Optional.of(value / divisor);
    }

    /** Whether the bar is met; empty where there is none. A ratio without reference meets nothing. */
    public Optional<Boolean> isMet() {
        Bar limit = bar;
        if (limit == null) {
            return Optional.empty();
        }
        return Optional.of(
                limit.of() == Bar.Of.VALUE
                        ? limit.isMetBy(value)
                        : ratio().filter(limit::isMetBy).isPresent());
    }

    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "-";
        }
        BigDecimal shown = Math.abs(value) >= WHOLE
                ? BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN)
                : BigDecimal.valueOf(value).round(DIGITS);
        return shown.stripTrailingZeros().toPlainString();
    }
}
