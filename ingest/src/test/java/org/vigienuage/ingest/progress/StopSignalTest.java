package org.vigienuage.ingest.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StopSignalTest {

    private final StopSignal stop = new StopSignal();
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void workThatWaitsIsToldAndWorkThatAsksIsEnded() {
        try (var registration = stop.whenRequested(told::incrementAndGet)) {
            assertThat(registration).isNotNull();
            stop.check();
            stop.request();
        }
        assertThat(told).hasValue(1);
        assertThatThrownBy(stop::check).isInstanceOf(StoppedException.class);
    }

    @Test
    void workThatIsOverIsNotTold() {
        stop.whenRequested(told::incrementAndGet).close();
        stop.request();
        assertThat(told).hasValue(0);
    }

    @Test
    void workThatBeginsTooLateIsToldAtOnce() {
        stop.request();
        stop.whenRequested(told::incrementAndGet).close();
        assertThat(told).hasValue(1);
    }
}
