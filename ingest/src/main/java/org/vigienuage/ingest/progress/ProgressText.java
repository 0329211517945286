package org.vigienuage.ingest.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.StringJoiner;

/** Puts the state of an activity in words. */
final class ProgressText {

    private final ResourceBundle texts;

    ProgressText(ResourceBundle texts) {
        this.texts = texts;
    }

    String line(ProgressState state, Instant now) {
        var parts = new StringJoiner(" · ", texts.getString(state.activity().messageKey()) + ": ", "");
        if (state.files() > 0) {
            parts.add(text("progress.files", state.filesDone(), state.files()));
        } else if (state.filesDone() > 0) {
            parts.add(text("progress.files-so-far", state.filesDone()));
        }
        if (state.records() > 0) {
            parts.add(text("progress.records", state.records()));
            parts.add(text("progress.rate", state.recordsPerSecond(now)));
        } else if (state.bytesDone() > 0) {
            parts.add(text("progress.megabytes", state.bytesDone() / 1e6));
        }
        var left = state.timeLeft(now);
        if (left != null) {
            parts.add(text("progress.left", duration(left)));
        }
        if (state.file() != null) {
            parts.add(state.file());
        }
        return parts.toString();
    }

    String done(ProgressState state, Instant now) {
        var parts = new StringJoiner(" · ", texts.getString(state.activity().messageKey()) + ": ", "");
        if (state.filesDone() > 0) {
            parts.add(text("progress.files-so-far", state.filesDone()));
        }
        if (state.records() > 0) {
            parts.add(text("progress.records", state.records()));
        }
        return parts.add(text("progress.took", duration(Duration.between(state.startedAt(), now))))
                .toString();
    }

    static String duration(Duration duration) {
        var seconds = duration.toSeconds();
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? "%d min %02d s".formatted(seconds / 60, seconds % 60)
                : "%d h %02d min".formatted(seconds / 3600, seconds % 3600 / 60);
    }

    private String text(String key, Object... values) {
        return texts.getString(key).formatted(localized(values));
    }

    private Object[] localized(Object[] values) {
        var locale = texts.getLocale();
        var written = new Object[values.length];
        for (var i = 0; i < values.length; i++) {
            written[i] = switch (values[i]) {
                case Double number -> String.format(locale, "%,.1f", number);
                case Number number -> String.format(locale, "%,d", number.longValue());
                case Object other -> String.format(Locale.ROOT, "%s", other);
            };
        }
        return written;
    }
}
