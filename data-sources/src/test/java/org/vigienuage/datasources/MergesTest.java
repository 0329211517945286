package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What persons decided about suppliers that the other rules keep apart or together. */
class MergesTest {
    private final List<CSVRecord> decisions = Folder.rows(
            "curated/vendor_merge.csv",
            "action",
            "from_key",
            "neq",
            "name",
            "slug",
            "reason_fr",
            "reason_en",
            "source",
            "date");

    @Test
    void aDecision_hasAReasonASourceAndADate() {
        assertThat(decisions).isNotEmpty();
        for (CSVRecord decision : decisions) {
            assertThat(decision.get("reason_fr")).as("%s", decision).isNotBlank();
            assertThat(decision.get("reason_en")).as("%s", decision).isNotBlank();
            assertThat(decision.get("source")).as("%s", decision).isNotBlank();
            assertThat(LocalDate.parse(decision.get("date"))).as("%s", decision).isAfter("2026-01-01");
        }
    }

    @Test
    void aDecision_leadsToAKnownVendorThatLeadsNowhereElse() {
        var vendors = Folder.values(Folder.vendors(), "slug");
        var merged = new HashSet<String>();
        decisions.stream()
                .filter(MergesTest::isMerge)
                .forEach(decision -> assertThat(merged.add(decision.get("from_key")))
                        .as("%s is merged once", decision)
                        .isTrue());
        assertThat(vendors).containsAll(Folder.values(decisions, "slug")).doesNotContainAnyElementsOf(merged);
        assertThat(merged).allMatch(Validity.SLUG.asMatchPredicate());
    }

    @Test
    void aMerge_takesTheWholeSupplierAndASplitOneNeqOrOneSpelling() {
        for (CSVRecord decision : decisions) {
            assertThat(decision.get("action")).as("%s", decision).isIn("merge", "split");
            var parts = Stream.of("neq", "name")
                    .filter(part -> !decision.get(part).isEmpty())
                    .count();
            assertThat(parts).as("%s", decision).isEqualTo(isMerge(decision) ? 0 : 1);
            assertThat(decision.get("neq").isEmpty() || Validity.isNeq(decision.get("neq")))
                    .as("%s", decision)
                    .isTrue();
        }
    }

    private static boolean isMerge(CSVRecord decision) {
        return decision.get("action").equals("merge");
    }
}
