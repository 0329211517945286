package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CodesTest {
    private final List<CSVRecord> codes = Folder.rows(
            "canada_quebec_seao/codes.csv", "list", "code", "key", "label_fr", "label_en", "confirmed", "note");

    @Test
    void aCode_isListedOnce() {
        var seen = new HashSet<String>();
        for (CSVRecord code : codes) {
            assertThat(seen.add(code.get("list") + " " + code.get("code")))
                    .as("%s", code)
                    .isTrue();
        }
    }

    @Test
    void everyCode_hasAKeyAndLabelsInBothLanguages() {
        for (CSVRecord code : codes) {
            assertThat(code.get("key")).as("%s", code).matches(Validity.SLUG);
            assertThat(code.get("label_fr")).as("%s", code).isNotBlank();
            assertThat(code.get("label_en")).as("%s", code).isNotBlank();
            assertThat(code.get("confirmed")).as("%s", code).isIn("true", "false");
        }
    }

    @Test
    void everyMethodCode_leadsToAMethodOfTheFilter() {
        var methods = keys("method");
        assertThat(methods)
                .containsExactlyInAnyOrder(
                        "open", "invitation", "direct", "infrastructure", "group-purchase", "qualified", "other");
        for (String list : List.of("method_xml", "method_ocds", "method_ocds_fallback")) {
            assertThat(methods).as(list).containsAll(keys(list));
        }
    }

    @Test
    void labelsOfOcdsMethods_areNormalised() {
        codes.stream()
                .filter(code -> code.get("list").equals("method_ocds"))
                .forEach(code -> assertThat(PlainText.of(code.get("label_fr"))).isEqualTo(code.get("code")));
    }

    @Test
    void aLabel_isKnownWhateverItsApostrophes() {
        assertThat(keyOf("method_ocds", PlainText.of("Contrat de gré à gré"))).isEqualTo("direct");
        assertThat(keyOf("method_ocds", PlainText.of("Contrat à la suite d'un appel d’offres sur invitation")))
                .isEqualTo("invitation");
        assertThat(keyOf("method_xml", "9")).isEqualTo("direct");
        assertThat(keyOf("method_xml", "11")).isEqualTo("group-purchase");
    }

    @Test
    void undocumentedCodes_areNotConfirmed() {
        assertThat(confirmed("method_xml", "11")).isFalse();
        assertThat(confirmed("disposition", "26")).isFalse();
        assertThat(confirmed("disposition", "13")).isTrue();
    }

    private Set<String> keys(String list) {
        return codes.stream()
                .filter(code -> code.get("list").equals(list))
                .map(code -> code.get("key"))
                .collect(Collectors.toSet());
    }

    private String keyOf(String list, String code) {
        return row(list, code).get("key");
    }

    private boolean confirmed(String list, String code) {
        return Boolean.parseBoolean(row(list, code).get("confirmed"));
    }

    private CSVRecord row(String list, String code) {
        return codes.stream()
                .filter(row -> row.get("list").equals(list) && row.get("code").equals(code))
                .findFirst()
                .orElseThrow();
    }
}
