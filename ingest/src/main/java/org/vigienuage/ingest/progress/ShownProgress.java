package org.vigienuage.ingest.progress;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Shows progress to a person: one line that is written over on a terminal, else a new line every few seconds, so
 * that a log stays readable.
 */
public final class ShownProgress implements Progress {

    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration IN_LOG = Duration.ofSeconds(5);
    private static final String CLEAR_LINE = "\r\033[2K";

    private final PrintWriter out;
    private final ProgressText text;
    private final Clock clock;
    private final boolean terminal;
    private final int width;

    private @Nullable ProgressState state;
    private Instant shownAt = Instant.EPOCH;

    public ShownProgress(PrintWriter out, ResourceBundle texts, Clock clock, boolean terminal, int width) {
        this.out = out;
        this.text = new ProgressText(texts);
        this.clock = clock;
        this.terminal = terminal;
        this.width = width;
    }

    @Override
    public synchronized void begin(Activity activity, int files, long bytes) {
        end();
        var now = clock.instant();
        state = ProgressState.start(activity, now, files, bytes);
        // In a log the first line can wait: short activities then take one line, their last.
        shownAt = terminal ? Instant.EPOCH : now;
        show(state, now);
    }

    @Override
    public synchronized void file(String name) {
        if (state != null) {
            change(state.withFile(name));
        }
    }

    @Override
    public synchronized void advance(long records, long bytes) {
        if (state != null) {
            change(state.plus(records, bytes));
        }
    }

    @Override
    public synchronized void fileDone() {
        if (state != null) {
            change(state.withFileDone());
        }
    }

    @Override
    public synchronized void end() {
        if (state == null) {
            return;
        }
        var last = state;
        state = null;
        out.println((terminal ? CLEAR_LINE : "") + text.done(last, clock.instant()));
        out.flush();
    }

    private void change(ProgressState changed) {
        state = changed;
        show(changed, clock.instant());
    }

    private void show(ProgressState current, Instant now) {
        if (Duration.between(shownAt, now).compareTo(terminal ? ON_TERMINAL : IN_LOG) < 0) {
            return;
        }
        shownAt = now;
        var line = text.line(current, now);
        if (terminal) {
            out.print(CLEAR_LINE + (line.length() < width ? line : line.substring(0, width - 1)));
        } else {
            out.println(line);
        }
        out.flush();
    }
}
