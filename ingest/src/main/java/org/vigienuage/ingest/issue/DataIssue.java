package org.vigienuage.ingest.issue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A problem in the data, never one of the program. The record that has it is known to the {@link IssueLog} it is
 * added to; an issue itself says which field, what was published there, and what a maintainer needs besides.
 *
 * <p>The kind that is stored is the name of the class ({@code UnreadableAmount} is {@code unreadable-amount});
 * {@code issue_kinds.csv} explains each of them to the public.
 */
public sealed interface DataIssue {

    /** Published field, null when the whole record is meant. */
    @Nullable
    String field();

    /** Published text, null when there is none. */
    @Nullable
    String value();

    /** What a maintainer needs besides, null when nothing. */
    default @Nullable String detail() {
        return null;
    }

    /** Stable name of this kind of issue. */
    default String kind() {
        return kindOf(getClass());
    }

    /** Stable name of a kind of issue. */
    static String kindOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** A field that no reader knows: one issue per file and field, with the number of times in its detail. */
    record UnknownField(
            String field, @Nullable String value, @Nullable String detail) implements DataIssue {}

    /** A code outside the list of its field. The code is kept. */
    record UnknownCode(String field, String value) implements DataIssue {}

    /** A text that is not an amount. The amount is unknown. */
    record UnreadableAmount(String field, String value) implements DataIssue {}

    /** An amount of more than 18 digits before the decimal point. The amount is unknown. */
    record AmountOutOfRange(String field, String value) implements DataIssue {}

    /** An amount of more than six decimals, rounded to six. */
    record AmountRounded(String field, String value) implements DataIssue {}

    /** A text that is not a date. The date is unknown. */
    record UnreadableDate(String field, String value) implements DataIssue {}

    /** A text that is not a whole number. The number is unknown. */
    record UnreadableNumber(String field, String value) implements DataIssue {}

    /** A record without SEAO number. */
    record MissingSeaoNumber(String field) implements DataIssue {
        @Override
        public @Nullable String value() {
            return null;
        }
    }

    /** A SEAO number that is not made of digits. It is kept. */
    record UnreadableSeaoNumber(String field, String value) implements DataIssue {}

    /** A release that is not an object or has no ocid. It is counted and left out. */
    record MissingOcid(String field, @Nullable String value) implements DataIssue {}

    /** A release whose ocid is not one of SEAO. It is staged without SEAO number. */
    record ForeignOcid(String field, String value) implements DataIssue {}

    /** A release whose id is not a version stamp. */
    record UnreadableReleaseId(String field, @Nullable String value) implements DataIssue {}

    /** A text with characters that no text may hold, removed or replaced. */
    record InvalidCharacter(
            @Nullable String field,
            @Nullable String value,
            @Nullable String detail) implements DataIssue {}

    /** A text that is too long, cut. */
    record ValueTooLong(String field, String value, String detail) implements DataIssue {}

    /** A field given twice in one record. The first one is kept in XML, the last one in JSON. */
    record DuplicateField(String field, @Nullable String value) implements DataIssue {}

    /** A value of another type than its field has: an object for a text, a text for a list. It is left out. */
    record UnexpectedType(
            String field, @Nullable String value, @Nullable String detail) implements DataIssue {}

    /** A figure in another currency than Canadian dollars. */
    record CurrencyNotCad(String field, String value) implements DataIssue {}

    /** A file whose name and content state different periods. The content is believed. */
    record PeriodMismatch(@Nullable String field, String value, String detail) implements DataIssue {}

    /** A file that states no period, so its facts cannot be put in order. */
    record MissingPeriod(@Nullable String field, @Nullable String value) implements DataIssue {}

    /** A row of a CSV file with more or fewer cells than its header. It is left out. */
    record WrongColumnCount(@Nullable String value, String detail) implements DataIssue {
        @Override
        public @Nullable String field() {
            return null;
        }
    }

    /** A row of a CSV file whose key is empty, so that it cannot be told from others. It is left out. */
    record MissingKey(String field, @Nullable String value) implements DataIssue {}

    /** A file that is set aside as a whole. */
    record QuarantinedFile(@Nullable String field, @Nullable String value, String detail) implements DataIssue {}
}
