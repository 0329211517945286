package org.vigienuage.ingest.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ShownProgressTest {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.vigienuage.ingest.command.messages", Locale.CANADA);

    private final StringWriter out = new StringWriter();
    private final SettableClock clock = new SettableClock();

    @Test
    void inALogALineComesEveryFewSecondsWithFilesRecordsRateAndTimeLeft() {
        var progress = new ShownProgress(new PrintWriter(out), TEXTS, clock, false, 80);
        progress.begin(Activity.STAGING_XML, 4, 1000);
        for (var second = 0; second < 10; second++) {
            clock.pass(Duration.ofSeconds(1));
            progress.advance(1000, 50);
        }
        progress.fileDone();
        progress.end();
        assertThat(out.toString().lines())
                .containsExactly(
                        "Reading XML: 0 of 4 files · 5,000 records · 1,000/s · 15 s left",
                        "Reading XML: 0 of 4 files · 10,000 records · 1,000/s · 10 s left",
                        "Reading XML: 1 done · 10,000 records · 10 s");
    }

    @Test
    void onATerminalOneLineIsWrittenOverAndNeverWraps() {
        var progress = new ShownProgress(new PrintWriter(out), TEXTS, clock, true, 30);
        progress.begin(Activity.DOWNLOADING, 2, 0);
        clock.pass(Duration.ofSeconds(1));
        progress.file("hebdo_20250324_20250330.json");
        assertThat(out.toString()).doesNotContain("\n").contains("\r");
        assertThat(out.toString().substring(out.toString().lastIndexOf("[2K") + 3))
                .hasSizeLessThan(30);
        progress.end();
        assertThat(out.toString()).endsWith(System.lineSeparator());
    }

    @Test
    void longTimesAreToldInMinutesAndHours() {
        assertThat(ProgressText.duration(Duration.ofSeconds(59))).isEqualTo("59 s");
        assertThat(ProgressText.duration(Duration.ofSeconds(61))).isEqualTo("1 min 01 s");
        assertThat(ProgressText.duration(Duration.ofMinutes(61))).isEqualTo("1 h 01 min");
    }

    private static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-11-24T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
