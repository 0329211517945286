package org.vigienuage.web.chart;

import java.time.LocalDate;
import org.vigienuage.web.edition.Format;

/**
 * Something that happened, in one language.
 *
 * @param id stable key
 * @param date its day, or the first of its month
 * @param exact whether the day is known, and not only the month
 * @param kind {@code law}, {@code route}, {@code policy}, {@code publication} or {@code campaign}
 * @param label in few words
 * @param text what happened, in a sentence
 * @param source where it was read
 * @param confidence {@code confirmed}, or how sure it is otherwise
 */
public record Event(
        String id,
        LocalDate date,
        boolean exact,
        String kind,
        String label,
        String text,
        String source,
        String confidence) {

    /** « 4 juin 2025 », or « décembre 2015 » where the day is not known. */
    public String when(Format format) {
        return exact ? format.date(date) : format.month(date);
    }
}
