package org.vigienuage.web.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name stays the same from version to version: lower-case words joined by underscores
 * @param value of a row: a {@link String}, {@link Long}, {@link BigDecimal}, {@link LocalDate}, {@link Boolean} or list of
 *     strings as the type has it; null is unknown
 */
public record Column<T>(String name, Type type, Function<T, ? extends @Nullable Object> value) {

    /** What a column holds. */
    public enum Type {
        TEXT,
        /** A whole number. */
        INTEGER,
        /** Canadian dollars, exact. */
        MONEY,
        /** A number that is not of dollars, exact. */
        DECIMAL,
        DATE,
        BOOLEAN,
        /** Several texts. */
        LIST
    }

    /** Of whatever writes itself as text. */
    public static <T> Column<T> text(String name, Function<T, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.TEXT, value);
    }

    public static <T> Column<T> integer(String name, Function<T, ? extends @Nullable Number> value) {
        return new Column<>(name, Type.INTEGER, value);
    }

    public static <T> Column<T> money(String name, Function<T, ? extends @Nullable BigDecimal> value) {
        return new Column<>(name, Type.MONEY, value);
    }

    public static <T> Column<T> decimal(String name, Function<T, ? extends @Nullable BigDecimal> value) {
        return new Column<>(name, Type.DECIMAL, value);
    }

    public static <T> Column<T> date(String name, Function<T, ? extends @Nullable LocalDate> value) {
        return new Column<>(name, Type.DATE, value);
    }

    public static <T> Column<T> yesOrNo(String name, Function<T, ? extends @Nullable Boolean> value) {
        return new Column<>(name, Type.BOOLEAN, value);
    }

    public static <T> Column<T> list(String name, Function<T, ? extends @Nullable List<?>> value) {
        return new Column<>(name, Type.LIST, value);
    }

    /** The value of a row, as every kind of file has it. */
    @Nullable
    Object of(T row) {
        return switch (value.apply(row)) {
            case null -> null;
            case BigDecimal number -> plain(number);
            case Number whole -> whole.longValue();
            case LocalDate date when type == Type.DATE -> date;
            case Boolean truth when type == Type.BOOLEAN -> truth;
            case List<?> several ->
                several.stream().map(String::valueOf).map(Column::encodable).toList();
            case Object other -> encodable(other.toString());
        };
    }

    /** With all its digits, no zeros after them and no exponent. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Half of a pair of surrogates is no character, and no encoding has a place for it. */
    private static String encodable(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
