package org.vigienuage.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes are called rules, they are understood or refused with a reason. */
class RuleSetFuzzTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                        """
                        lists:
                          word: ['\\bcloud\\b', $other]
                          other: [nuage]
                        rules:
                          - {id: a, scope: core, model: iaas, priority: 1, fr: Nuage, en: Cloud, fields: [title], any: [$word], none: [x]}
                        """,
                        "lists: {a: [$a]}\nrules:\n  - {id: a, scope: core, model: iaas, priority: 1, fr: N, en: C, fields: [title], any: [$a]}",
                        "lists: []",
                        "rules: {a: 1}",
                        "rules: [[a]]",
                        "rules: [{scope: core}]",
                        "a: &a [*a]\nrules: *a")
                .map(yaml -> Arguments.of((Object) yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("rules")
    @FuzzTest(maxDuration = "2m")
    void rulesAreUnderstoodOrTheMistakeIsNamed(byte[] yaml) {
        try {
            assertThat(RuleSetReader.read(new ByteArrayInputStream(yaml), List.of())
                            .rules())
                    .isNotNull();
        } catch (RuleFileException mistake) {
            assertThat(mistake).hasMessageStartingWith("rules.yml");
        }
    }
}
