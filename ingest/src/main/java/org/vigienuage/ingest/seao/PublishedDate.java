package org.vigienuage.ingest.seao;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Dates as SEAO writes them. All methods throw {@link DateTimeException} when the text is not one. */
final class PublishedDate {

    private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");
    private static final int DATE_LENGTH = 10;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    /** What SEAO writes for "no date". */
    private static final LocalDate NO_DATE_OF_XML = LocalDate.of(1900, 1, 1);

    private static final LocalDate NO_DATE_OF_OCDS = LocalDate.of(1, 1, 1);

    private PublishedDate() {}

    static boolean isNoDate(LocalDate date) {
        return date.equals(NO_DATE_OF_XML) || date.equals(NO_DATE_OF_OCDS);
    }

    /** {@code 2016-01-31}, alone or before a time: the day as written, in the place of whoever wrote it. */
    static LocalDate date(String text) {
        if (text.length() > DATE_LENGTH) {
            timeAfterDate(text);
            return day(text.substring(0, DATE_LENGTH));
        }
        return day(text);
    }

    /** {@code 2016-01-31 14:05}, with seconds, or the day alone. */
    static LocalDateTime dateTime(String text) {
        LocalDate day = day(text.substring(0, Math.min(DATE_LENGTH, text.length())));
        return text.length() <= DATE_LENGTH ? day.atStartOfDay() : LocalDateTime.of(day, timeAfterDate(text));
    }

    /** {@code 2026-09-02T11:45:04-04:00}, in UTC; without offset, the time of Montréal. */
    static OffsetDateTime moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            day(text.substring(0, Math.min(DATE_LENGTH, text.length())));
            return moment.withOffsetSameInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return dateTime(text).atZone(MONTREAL).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
        }
    }

    /** {@code 20260902154504}, the UTC version stamp of a release. */
    static OffsetDateTime stamp(String text) {
        LocalDateTime moment = LocalDateTime.parse(text, STAMP);
        if (moment.getYear() < 1) {
            throw new DateTimeException("year 0");
        }
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static LocalDate day(String text) {
        if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("not YYYY-MM-DD");
        }
        int year = digits(text, 0, 4);
        if (year < 1) {
            // PostgreSQL has no year 0.
            throw new DateTimeException("year 0");
        }
        return LocalDate.of(year, digits(text, 5, 7), digits(text, 8, 10));
    }

    private static LocalTime timeAfterDate(String text) {
        char separator = text.charAt(DATE_LENGTH);
        if (separator != ' ' && separator != 'T') {
            throw new DateTimeException("neither blank nor T after the day");
        }
        String time = text.substring(DATE_LENGTH + 1);
        return time.length() > 5 && separator == 'T' && (time.endsWith("Z") || offsetStart(time) > 0)
                ? LocalTime.parse(time.substring(0, time.endsWith("Z") ? time.length() - 1 : offsetStart(time)))
                : LocalTime.parse(time);
    }

    private static int offsetStart(String time) {
        return Math.max(time.indexOf('+'), time.indexOf('-'));
    }

    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("not a digit");
            }
            number = 10 * number + c - '0';
        }
        return number;
    }
}
