package org.vigienuage.web.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.Dimension;

/** What an exploration asks for stands in its address, and nothing else does. */
class ExplorationTest {

    @ParameterizedTest
    @MethodSource("all")
    void anAddressAsksForWhatItWasWrittenFrom(Exploration exploration) {
        assertThat(Exploration.of(pairs(exploration.options()))).isEqualTo(exploration);
    }

    @Test
    void whatIsAsUsualIsNotWritten() {
        assertThat(Exploration.of(Map.of()).options()).isEmpty();
        assertThat(Exploration.of(Map.of("by", "supplier", "basis", "central", "drawing", "ranked"))
                        .options())
                .isEmpty();
    }

    @Test
    void whatDoesNotFitTogetherIsAsUsual() {
        assertThat(Exploration.of(Map.of("by", "method", "across", "method")).across())
                .isNull();
        assertThat(Exploration.of(Map.of("by", "method", "drawing", "flow")).shape())
                .isEqualTo(Shape.RANKED);
        assertThat(Exploration.of(Map.of("by", "colour", "measure", "metres"))).isEqualTo(Exploration.of(Map.of()));
    }

    static Stream<Exploration> all() {
        return Arrays.stream(Dimension.values())
                .flatMap(by -> Stream.concat(Stream.of((Dimension) null), Arrays.stream(Dimension.values()))
                        .flatMap(across -> Shape.of(by, across == by ? null : across).stream()
                                .map(shape -> new Exploration(
                                        by,
                                        across,
                                        shape == Shape.FLOW ? Measure.AWARDS : Measure.DOLLARS,
                                        shape == Shape.MATRIX ? Basis.LOW : Basis.CENTRAL,
                                        by == Dimension.YEAR,
                                        shape))));
    }

    private static Map<String, String> pairs(String... options) {
        Map<String, String> pairs = new HashMap<>();
        for (int at = 0; at + 1 < options.length; at += 2) {
            pairs.put(options[at], options[at + 1]);
        }
        return pairs;
    }
}
