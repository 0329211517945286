package org.vigienuage.ingest.seao;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.issue.DataIssue;
import org.vigienuage.ingest.issue.IssueLog;

/**
 * Casts published text to values. What is empty is null; what cannot be cast is null and an issue that keeps the text.
 */
public final class PublishedValues {

    /** Longest text that is kept whole, in characters. */
    public static final int LONGEST_TEXT = 100_000;

    private final IssueLog issues;

    public PublishedValues(IssueLog issues) {
        this.issues = issues;
    }

    public @Nullable String text(String field, @Nullable String raw) {
        String text = raw == null ? null : PublishedText.trim(raw);
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST_TEXT) {
            issues.add(new DataIssue.ValueTooLong(field, text, "characters: " + text.length()));
            text = text.substring(0, LONGEST_TEXT - (Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? 1 : 0));
        }
        if (!PublishedText.isStorable(text)) {
            text = PublishedText.storable(text);
            issues.add(new DataIssue.InvalidCharacter(field, text, null));
            return PublishedText.trim(text);
        }
        return text;
    }

    /** A text that should be one of the known codes; it is kept when it is not. */
    public @Nullable String code(String field, @Nullable String raw, Set<String> known) {
        String code = text(field, raw);
        if (code != null && !known.contains(code)) {
            issues.add(new DataIssue.UnknownCode(field, code));
        }
        return code;
    }

    public @Nullable BigDecimal amount(String field, @Nullable String raw) {
        String text = text(field, raw);
        if (text == null) {
            return null;
        }
        if (!PublishedAmount.isAmount(text)) {
            issues.add(new DataIssue.UnreadableAmount(field, text));
            return null;
        }
        BigDecimal amount = PublishedAmount.exact(text);
        if (!PublishedAmount.fits(amount)) {
            issues.add(new DataIssue.AmountOutOfRange(field, text));
            return null;
        }
        if (PublishedAmount.needsRounding(amount)) {
            issues.add(new DataIssue.AmountRounded(field, text));
        }
        return PublishedAmount.rounded(amount);
    }

    public @Nullable Integer integer(String field, @Nullable String raw) {
        String text = text(field, raw);
        if (text == null) {
            return null;
        }
        if (PublishedAmount.isAmount(text)) {
            try {
                return PublishedAmount.integer(text);
            } catch (ArithmeticException e) {
                // Said below, as for any other text.
            }
        }
        issues.add(new DataIssue.UnreadableNumber(field, text));
        return null;
    }

    public @Nullable LocalDate date(String field, @Nullable String raw) {
        LocalDate date = cast(field, raw, PublishedDate::date);
        return date == null || PublishedDate.isNoDate(date) ? null : date;
    }

    public @Nullable LocalDateTime dateTime(String field, @Nullable String raw) {
        LocalDateTime moment = cast(field, raw, PublishedDate::dateTime);
        return moment == null || PublishedDate.isNoDate(moment.toLocalDate()) ? null : moment;
    }

    public @Nullable OffsetDateTime moment(String field, @Nullable String raw) {
        OffsetDateTime moment = cast(field, raw, PublishedDate::moment);
        return moment == null || PublishedDate.isNoDate(moment.toLocalDate()) ? null : moment;
    }

    /** The version stamp of a release, {@code YYYYMMDDhhmmss} in UTC. */
    public @Nullable OffsetDateTime stamp(String field, @Nullable String releaseId) {
        try {
            if (releaseId != null) {
                return PublishedDate.stamp(releaseId);
            }
        } catch (DateTimeException e) {
            // Said below, as for a release without id.
        }
        issues.add(new DataIssue.UnreadableReleaseId(field, releaseId));
        return null;
    }

    private <T> @Nullable T cast(String field, @Nullable String raw, Function<String, T> parser) {
        String text = text(field, raw);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            issues.add(new DataIssue.UnreadableDate(field, text));
            return null;
        }
    }
}
