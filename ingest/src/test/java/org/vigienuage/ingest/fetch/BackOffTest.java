package org.vigienuage.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    private static final BackOff BACK_OFF =
            new BackOff(Duration.ofSeconds(2), Duration.ofMinutes(5), CLOCK, new Random(1));

    @Test
    void theWaitDoublesAndDiffersALittle() {
        assertThat(BACK_OFF.before(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(BACK_OFF.before(4)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(16));
    }

    @Test
    void theWaitIsBounded() {
        assertThat(BACK_OFF.before(60)).isLessThanOrEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void retryAfterIsReadAsSecondsAndAsADate() {
        assertThat(BACK_OFF.asked("120")).isEqualTo(Duration.ofMinutes(2));
        assertThat(BACK_OFF.asked("Tue, 24 Nov 2026 10:00:30 GMT")).isEqualTo(Duration.ofSeconds(30));
        assertThat(BACK_OFF.asked("Tue, 24 Nov 2026 09:00:00 GMT")).isEqualTo(Duration.ZERO);
        assertThat(BACK_OFF.asked("soon")).isNull();
        assertThat(BACK_OFF.asked(null)).isNull();
    }

    @Test
    void aServerThatAsksForHoursIsLeftAloneForToday() {
        assertThat(BACK_OFF.isTooLong(Duration.ofHours(1))).isTrue();
        assertThat(BACK_OFF.isTooLong(Duration.ofMinutes(5))).isFalse();
    }
}
