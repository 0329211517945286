package org.vigienuage.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternStartsTest {

    @Test
    void lettersAlternativesAndOptionalSignsAreRead() {
        assertThat(starts("\\binfonua\\w*")).containsExactlyInAnyOrder("inf");
        assertThat(starts("\\b(?:azure|m ?365)\\b")).containsExactlyInAnyOrder("azu", "m 3", "m36");
        assertThat(starts("\\b(?:multi ?)?cloud\\b")).containsExactlyInAnyOrder("mul", "clo");
        assertThat(starts("\\b(?:dans|en) (?:le )?nuage\\b")).containsExactlyInAnyOrder("dan", "en ");
        assertThat(starts("\\bformations? sur|^?\\bx")).isNull();
        assertThat(starts("\\ba\\b|\\bbc\\b")).containsExactlyInAnyOrder("a", "bc");
        assertThat(starts("\\bs+ap")).containsExactlyInAnyOrder("s");
        assertThat(starts("\\b(?!x)ab{2,3}c")).containsExactlyInAnyOrder("ab");
        assertThat(starts("\\b(?:logiciels?|o)\\w* z")).containsExactlyInAnyOrder("log", "o", "o z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^article ?48", "nuage", "\\b\\w+ cloud", "\\b.x", "\\b[ab]c", "\\bab|cd", "\\b(?:x)?\\w"})
    void whatMayBeginInManyWaysIsTriedOnAllTexts(String pattern) {
        assertThat(PatternStarts.of(pattern)).isEmpty();
    }

    @Test
    void everyPatternOfTheRulesIsACandidateWhereItMatches() {
        var rules = LabelledRecordsTest.rules();
        for (var rule : rules.rules()) {
            for (var pattern : rule.any().alternatives()) {
                var plain = rule.textFr() + " " + rule.textEn() + " " + pattern.pattern();
                var text = rules.patterns().scan(TextNormalizer.normalize(plain));
                if (pattern.pattern().matcher(text.text()).find()) {
                    assertThat(text.candidates().get(pattern.number()))
                            .as("%s on %s", pattern, text)
                            .isTrue();
                }
            }
        }
    }

    private static java.util.@org.jspecify.annotations.Nullable Set<String> starts(String pattern) {
        return PatternStarts.of(pattern).orElse(null);
    }
}
