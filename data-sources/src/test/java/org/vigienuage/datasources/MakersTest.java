package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The list of makers as it is written; what it does is tested where it is applied. */
class MakersTest {
    private static final String FILE = "classification/makers.yml";

    private final List<Map<?, ?>> makers = makers();

    @Test
    void makers_followTheSchema() {
        Validity.assertFollows("classification/makers.schema.json", FILE);
    }

    @Test
    void aMakerAndItsVendors_areCuratedCompanies() {
        var vendors = Folder.values(Folder.vendors(), "slug");
        var claimed = new ArrayList<String>();
        for (Map<?, ?> maker : makers) {
            assertThat(vendors).contains(String.valueOf(maker.get("slug")));
            claimed.addAll(texts(maker, "vendors", List.of(maker.get("slug"))));
        }
        assertThat(vendors).containsAll(claimed);
        assertThat(claimed).doesNotHaveDuplicates();
        assertThat(makers.stream().map(maker -> maker.get("slug"))).doesNotHaveDuplicates();
    }

    @Test
    void patterns_compileAndAreWrittenInNormalisedLetters() {
        for (Map<?, ?> maker : makers) {
            for (String part : List.of("any", "none")) {
                for (String pattern : texts(maker, part, List.of())) {
                    assertThat(Pattern.compile(pattern).pattern())
                            .as("%s", maker.get("slug"))
                            .matches("[\\x20-\\x7e]+");
                    assertThat(pattern.replaceAll("\\\\[bdwsB]", ""))
                            .as("%s", maker.get("slug"))
                            .doesNotContainPattern("[A-Z'’-]");
                }
            }
        }
    }

    private static List<String> texts(Map<?, ?> maker, String key, List<?> otherwise) {
        var value = maker.get(key) instanceof List<?> list ? list : otherwise;
        return value.stream().map(String::valueOf).toList();
    }

    private static List<Map<?, ?>> makers() {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(Folder.text(FILE));
        var makers = new ArrayList<Map<?, ?>>();
        for (Object maker : (List<?>) Objects.requireNonNull(file.get("makers"))) {
            makers.add((Map<?, ?>) maker);
        }
        return makers;
    }
}
