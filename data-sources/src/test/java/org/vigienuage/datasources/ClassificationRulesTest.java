package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
        var vendors = Folder.values(Folder.vendors(), "slug");
        for (Map<?, ?> rule : RULES.rules()) {
            for (String part : List.of("require", "require_any")) {
                if (rule.get(part) instanceof Map<?, ?> conditions) {
                    assertThat(vendors).containsAll(RULES.expanded(conditions.get("supplier_any")));
                    assertThat(vendors).containsAll(RULES.expanded(conditions.get("supplier_none")));
                }
            }
        }
    }
}
