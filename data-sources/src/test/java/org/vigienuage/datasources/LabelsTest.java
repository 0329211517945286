package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final List<CSVRecord> LABELS = Folder.rows(
            "classification/labels.csv",
            "id",
            "kind",
            "seao_number",
            "supplier",
            "title",
            "expense",
            "stratum",
            "label",
            "would_disagree",
            "note",
            "origin",
            "split",
            "labelled_on",
            "source");

    @Test
    void aLabel_hasAnIdThatIsTheHashOfWhatItReads() {
        assertThat(Folder.values(LABELS, "id")).hasSameSizeAs(LABELS);
        for (CSVRecord label : LABELS) {
            var words = String.join(
                    "|",
                    label.get("kind"),
                    label.get("seao_number"),
                    PlainText.of(label.get("supplier")),
                    PlainText.of(label.get("title")),
                    PlainText.of(label.get("expense")));
            assertThat(label.get("id")).as("%s", label).isEqualTo(sha256(words).substring(0, 12));
        }
    }

    @Test
    void aNotice_isWhollyOnTheSideThatItsNumberDecides() {
        for (CSVRecord label : LABELS) {
            var first = Character.digit(sha256(label.get("seao_number")).charAt(0), 16);
            assertThat(label.get("split")).as("%s", label).isEqualTo(first < 8 ? "tune" : "held-out");
        }
    }

    @Test
    void aLabel_isAScopeOrOutAndSaysWhoWouldDisagree() {
        for (CSVRecord label : LABELS) {
            assertThat(label.get("kind")).as("%s", label).isIn("award", "expense", "final");
            assertThat(label.get("seao_number")).as("%s", label).matches(Validity.SEAO_NUMBER);
            assertThat(label.get("label")).as("%s", label).isIn("core", "extended", "licences", "services", "out");
            assertThat(label.get("origin")).as("%s", label).isIn("drawn", "inspired-a-rule");
            assertThat(label.get("would_disagree"))
                    .as("%s", label)
                    .isEqualTo(String.valueOf(!label.get("note").isEmpty()));
            assertThat(LocalDate.parse(label.get("labelled_on")))
                    .as("%s", label)
                    .isAfter("2026-01-01");
            assertThat(label.get("source")).as("%s", label).isNotBlank();
        }
    }

    @Test
    void aStratum_countsItsLabelsAndHoldsAtLeastAsManyRecords() {
        var strata = Folder.rows(
                "classification/label_strata.csv", "stratum", "kind", "population", "labelled", "description");
        var labelled = LABELS.stream()
                .filter(label -> !label.get("stratum").equals("example"))
                .collect(Collectors.groupingBy(
                        label -> label.get("stratum") + " " + label.get("kind"), Collectors.counting()));
        assertThat(labelled).hasSameSizeAs(strata);
        for (CSVRecord stratum : strata) {
            var count = Long.parseLong(stratum.get("labelled"));
            assertThat(labelled).containsEntry(stratum.get("stratum") + " " + stratum.get("kind"), count);
            assertThat(Long.parseLong(stratum.get("population"))).isGreaterThanOrEqualTo(count);
            assertThat(stratum.get("description")).isNotBlank();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
