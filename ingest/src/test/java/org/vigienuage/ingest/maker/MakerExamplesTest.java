package org.vigienuage.ingest.maker;

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
import org.vigienuage.ingest.classify.TextNormalizer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every maker is named by its examples, and not by its counter-examples. */
class MakerExamplesTest {

    private static final List<Maker> MAKERS = MakerFinderTest.makers();

    static Stream<Arguments> examples() throws IOException {
        try (var file = new ClassPathResource("data-sources/classification/makers.yml").getInputStream()) {
            Map<?, ?> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return list(yaml, "makers").stream()
                    .map(maker -> (Map<?, ?>) maker)
                    .filter(maker -> maker.containsKey("examples"))
                    .flatMap(MakerExamplesTest::examplesOf);
        }
    }

    private static Stream<Arguments> examplesOf(Map<?, ?> maker) {
        var examples = (Map<?, ?>) Objects.requireNonNull(maker.get("examples"));
        return Stream.of("in", "out")
                .flatMap(side ->
                        list(examples, side).stream().map(title -> Arguments.of(maker.get("slug"), side, title)));
    }

    private static List<?> list(Map<?, ?> yaml, String key) {
        return (List<?>) Objects.requireNonNull(yaml.get(key));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aMakerIsNamedByItsExamplesOnly(String slug, String side, String title) {
        var maker = MAKERS.stream()
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        assertThat(maker.wordsIn(TextNormalizer.normalize(title)).isPresent())
                .as("%s %s %s", slug, side, title)
                .isEqualTo(side.equals("in"));
    }
}
