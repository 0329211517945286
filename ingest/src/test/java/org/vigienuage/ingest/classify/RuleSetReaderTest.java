package org.vigienuage.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetReaderTest {

    private static final String RULE = """
            version: 1
            lists:
              cloud: ['\\binfonua\\w*']
              wide: [$cloud, '\\bazure\\b']
            rules:
              - {id: late, scope: extended, model: saas, priority: 20, fr: français, en: English, fields: [title], any: [$wide]}
              - {id: early, scope: core, model: iaas, priority: 10, fr: français, en: English, fields: [title], any: ['\\bazure\\b']}
            """;

    @Test
    void theRuleOfTheLowestPriorityDecidesAndAllThatFireAreKept() {
        var rules = read(RULE);
        var subject = ClassifiedExample.subject(Map.of("title", "Microsoft Azure, infonuagique"), rules);
        var firings = new CloudClassifier(rules).classify(subject);
        assertThat(firings).extracting(firing -> firing.rule().id()).containsExactly("early", "late");
        assertThat(firings.getFirst().evidence()).containsExactly(new Evidence("title", "azure"));
        assertThat(firings.getLast().evidence()).containsExactly(new Evidence("title", "infonuagique"));
    }

    @Test
    void anUnknownListNamesTheRule() {
        assertThatThrownBy(() -> read(RULE.replace("[$wide]", "[$typo]")))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("late")
                .hasMessageContaining("$typo");
    }

    @Test
    void aBrokenPatternNamesTheRule() {
        assertThatThrownBy(() -> read(RULE.replace("any: ['\\bazure\\b']", "any: ['(azure']")))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("early");
    }

    @Test
    void anUnknownScopeNamesTheRule() {
        assertThatThrownBy(() -> read(RULE.replace("scope: core", "scope: clouds")))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("early")
                .hasMessageContaining("clouds");
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        assertThatThrownBy(() -> read(RULE.replace("id: late", "id: early")))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("two rules early");
    }

    @Test
    void aListThatHoldsItselfIsRefused() {
        assertThatThrownBy(() -> read(RULE.replace("wide: [$cloud", "wide: [$wide, $wide")))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("late")
                .hasMessageContaining("hold themselves");
    }

    @Test
    void whatIsNoListOfRulesIsRefused() {
        assertThatThrownBy(() -> read("rules: {a: 1}"))
                .isInstanceOf(RuleFileException.class)
                .hasMessage("rules.yml: a list should stand where there is something else");
    }

    private static RuleSet read(String yaml) {
        return RuleSetReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), List.of());
    }
}
