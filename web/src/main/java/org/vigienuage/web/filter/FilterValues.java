package org.vigienuage.web.filter;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The forms a value may have in a query string. They are narrow, so that every accepted value is one the database takes. */
public final class FilterValues {

    private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DOLLARS = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.\\d{1,6}");

    private FilterValues() {}

    /** A day of a year of four digits, as ISO 8601 writes it. */
    public static Optional<LocalDate> date(String written) {
        if (!DATE.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> dollars(String written) {
        return DOLLARS.matcher(written).matches() ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }

    static Optional<Boolean> yes(String written) {
        return switch (written) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<String> key(String written) {
        return KEY.matcher(written).matches() ? Optional.of(written) : Optional.empty();
    }

    /** One of a few words. */
    static Function<String, Optional<String>> oneOf(String... words) {
        return written -> Optional.of(written).filter(List.of(words)::contains);
    }

    /** The name of a data version, such as {@code 2026-11-23.1}. */
    static Optional<String> version(String written) {
        return VERSION.matcher(written).matches() ? Optional.of(written) : Optional.empty();
    }

    static Optional<String> method(String written) {
        return ProcurementMethod.parseOptional(written).map(ProcurementMethod::key);
    }

    /** Control characters are refused: PostgreSQL does not take them all, and nobody types them. */
    static Optional<String> text(String written) {
        return written.chars().anyMatch(Character::isISOControl) ? Optional.empty() : Optional.of(written);
    }
}
