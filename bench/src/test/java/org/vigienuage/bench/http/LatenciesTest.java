package org.vigienuage.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void aShareOfTheAnswersTookSoLongAtMost() {
        Latencies latencies = new Latencies();
        for (int millis = 2000; millis > 0; millis--) {
            latencies.add(millis * 1_000_000L);
        }

        assertThat(latencies.count()).isEqualTo(2000);
        assertThat(latencies.millis(0.5)).isEqualTo(1000);
        assertThat(latencies.millis(0.99)).isEqualTo(1980);
        assertThat(latencies.millis(1)).isEqualTo(2000);
    }

    @Test
    void nothingTookNoTime() {
        assertThat(new Latencies().millis(0.5)).isNaN();
    }
}
