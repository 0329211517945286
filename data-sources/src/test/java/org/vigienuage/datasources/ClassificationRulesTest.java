package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationRulesTest {
    private static final ClassificationRules RULES = ClassificationRules.load();

    @Test
    void rules_followTheSchema() {
        Validity.assertFollows("classification/rules.schema.json", "classification/rules.yml");
    }

    @Test
    void aRule_hasAnIdOfItsOwnThatBeginsWithItsScope() {
        var ids = new HashSet<String>();
        for (Map<?, ?> rule : RULES.rules()) {
            var id = String.valueOf(rule.get("id"));
            assertThat(ids.add(id)).as(id).isTrue();
            assertThat(id).startsWith(rule.get("scope") + "-");
        }
    }

    @Test
    void patterns_compileAndAreWrittenInNormalisedLetters() {
        for (Object name : RULES.lists().keySet()) {
            assertThat(RULES.expanded(List.of("$" + name))).as("%s", name).isNotEmpty();
        }
        for (Map<?, ?> rule : RULES.rules()) {
            for (String part : List.of("any", "none")) {
                for (String pattern : RULES.expanded(rule.get(part))) {
                    assertThat(Pattern.compile(pattern).pattern())
                            .as("%s", rule.get("id"))
                            .matches("[\\x20-\\x7e]+");
                    assertThat(pattern.replaceAll("\\\\[bdwsB]", ""))
                            .as("%s", rule.get("id"))
                            .doesNotContainPattern("[A-Z'’-]");
                }
            }
        }
    }

    @Test
    void suppliersThatRulesName_areCuratedVendors() {
        var vendors = Folder.values(
                Folder.rows(
                        "curated/vendors.csv",
                        "slug",
                        "name",
                        "parent",
                        "country",
                        "kind",
                        "valid_from",
                        "ownership_note",
                        "source",
                        "confidence"),
                "slug");
        for (Map<?, ?> rule : RULES.rules()) {
            for (String part : List.of("require", "require_any")) {
                if (rule.get(part) instanceof Map<?, ?> conditions) {
                    assertThat(vendors).containsAll(RULES.expanded(conditions.get("supplier_any")));
                    assertThat(vendors).containsAll(RULES.expanded(conditions.get("supplier_none")));
                }
            }
        }
    }

    static Stream<Arguments> examples() {
        return RULES.rules().stream()
                .flatMap(rule -> Stream.of("in", "out")
                        .flatMap(side -> RULES.examples(rule, side).stream()
                                .map(example -> Arguments.of(String.valueOf(rule.get("id")), side, example, rule))));
    }

    @ParameterizedTest(name = "{0}: {1}: {2}")
    @MethodSource("examples")
    void anExample_firesAsItsRuleSays(String id, String side, Object example, Map<?, ?> rule) {
        assertThat(RULES.fires(rule, example)).as("%s %s %s", id, side, example).isEqualTo(side.equals("in"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remplacement des rideaux diviseurs au SAAS",
                "Réaménagement partiel de l'unité d'hébergement (aile C) CLSC/CHSLD",
                "Agrandissement et réaménagement Centre d'hébergement Marguerite-Adam",
                "Levés laser aéroportés (LiDAR) et nuage de points",
                "Achat et installation d'une plate-forme élévatrice",
                "Acquisition d'ordinateurs portables infonuagiques",
                "Formation sur Office 365",
                "Acquisition d'un système de téléphonie IP",
                "Acquisition et mise en place de l'infrastructure infonuagique sur site",
                "Box accusés salles 4.05, 5.01, 5.05",
                "Entente pour lieu d'hébergement d'animaux",
                "Achat d'un insecticide et d'un appareil photo avec zoom"
            })
    void aTrap_staysOut(String title) {
        assertThat(RULES.rules())
                .filteredOn(rule -> RULES.fires(rule, title))
                .extracting(rule -> rule.get("id"))
                .isEmpty();
    }
}
