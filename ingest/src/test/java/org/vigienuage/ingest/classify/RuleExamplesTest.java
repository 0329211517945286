package org.vigienuage.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every rule fires on its own examples, and not on its counter-examples. */
class RuleExamplesTest {

    private static final RuleSet RULES = LabelledRecordsTest.rules();

    static Stream<Arguments> examples() throws IOException {
        try (var file = new ClassPathResource("data-sources/classification/rules.yml").getInputStream()) {
            Map<?, ?> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return list(yaml, "rules").stream().map(rule -> (Map<?, ?>) rule).flatMap(RuleExamplesTest::examplesOf);
        }
    }

    private static Stream<Arguments> examplesOf(Map<?, ?> rule) {
        var examples = (Map<?, ?>) Objects.requireNonNull(rule.get("examples"));
        return Stream.of("in", "out")
                .flatMap(side ->
                        list(examples, side).stream().map(example -> Arguments.of(rule.get("id"), side, example)));
    }

    private static List<?> list(Map<?, ?> yaml, String key) {
        return (List<?>) Objects.requireNonNull(yaml.get(key));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleFiresOnItsExamplesOnly(String id, String side, Object example) {
        var rule = RULES.rules().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        var fields = example instanceof Map<?, ?> map ? map : Map.of("title", example);
        var fired = rule.fireOn(ClassifiedExample.subject(fields, RULES));
        assertThat(fired.isPresent()).as("%s %s %s", id, side, example).isEqualTo(side.equals("in"));
    }
}
