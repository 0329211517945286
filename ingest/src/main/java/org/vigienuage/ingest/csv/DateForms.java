package org.vigienuage.ingest.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ways in which a source writes dates, tried in turn. */
final class DateForms {

    private final List<DateTimeFormatter> forms = new ArrayList<>();

    /**
     * @param patterns patterns of {@link DateTimeFormatter}, such as {@code yyyy-MM-dd} or {@code d MMMM yyyy}
     * @throws IllegalArgumentException when a pattern is none
     */
    DateForms(List<String> patterns, Locale language) {
        for (var pattern : patterns) {
            // A year of an era would need the era; what people mean is the year itself.
            forms.add(new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern.replace('y', 'u'))
                    .toFormatter(language)
                    .withResolverStyle(ResolverStyle.STRICT));
        }
    }

    /** The day, null when no form fits. */
    @Nullable
    LocalDate day(String text) {
        for (var form : forms) {
            try {
                var day = LocalDate.parse(text, form);
                // PostgreSQL has no year 0.
                return day.getYear() < 1 ? null : day;
            } catch (DateTimeException anotherForm) {
                continue;
            }
        }
        return null;
    }
}
