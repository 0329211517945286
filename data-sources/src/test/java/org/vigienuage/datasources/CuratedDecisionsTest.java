package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CuratedDecisionsTest {
    @Test
    void anOverride_decidesOneNoticeWithAReasonInBothLanguages() {
        var rows = Folder.rows(
                "classification/overrides.csv",
                "seao_number",
                "award_scope",
                "reason_fr",
                "reason_en",
                "source",
                "date");
        assertThat(Folder.values(rows, "seao_number"))
                .hasSameSizeAs(rows)
                .allMatch(Validity.SEAO_NUMBER.asMatchPredicate());
        for (CSVRecord row : rows) {
            assertThat(row.get("award_scope")).isIn("core", "extended", "licences", "services", "out");
            assertThat(row.get("reason_fr")).isNotBlank();
            assertThat(row.get("reason_en")).isNotBlank();
            assertThat(row.get("source")).isNotBlank();
            assertThat(LocalDate.parse(row.get("date"))).isAfter("2026-01-01");
        }
    }

    @Test
    void aGroupPurchase_namesANoticeAndSaysWhy() {
        var rows =
                Folder.rows("curated/group_purchases.csv", "seao_number", "reason_fr", "reason_en", "source", "date");
        assertThat(Folder.values(rows, "seao_number"))
                .hasSameSizeAs(rows)
                .allMatch(Validity.SEAO_NUMBER.asMatchPredicate())
                .contains("1209717");
        rows.forEach(row -> assertThat(row.get("reason_fr")).isNotBlank());
        rows.forEach(row -> assertThat(row.get("reason_en")).isNotBlank());
        rows.forEach(row -> assertThat(row.get("source")).isNotBlank());
    }

    @Test
    void aCorrection_namesTheFigureItSetsAside() {
        for (CSVRecord row : Folder.rows(
                "curated/corrections.csv",
                "seao_number",
                "supplier_neq",
                "field",
                "published_value",
                "reason_fr",
                "reason_en",
                "source",
                "date")) {
            assertThat(row.get("seao_number")).matches(Validity.SEAO_NUMBER);
            assertThat(row.get("supplier_neq").isEmpty() || Validity.isNeq(row.get("supplier_neq")))
                    .isTrue();
            assertThat(row.get("field")).isIn("awarded", "options", "final", "expense");
            assertThat(new BigDecimal(row.get("published_value"))).isNotZero();
            assertThat(row.get("reason_fr")).isNotBlank();
            assertThat(row.get("reason_en")).isNotBlank();
            assertThat(row.get("source")).isNotBlank();
        }
    }

    @Test
    void aPublishedClaim_hasAValueAPeriodAScopeAndASource() {
        var vendors = Folder.values(Folder.vendors(), "slug");
        var bodies = Folder.values(
                Folder.rows("curated/organizations.csv", "slug", "name", "acronym", "sector", "source", "confidence"),
                "slug");
        var claims = Folder.rows(
                "published-claims.csv",
                "id",
                "measure_fr",
                "measure_en",
                "value",
                "unit",
                "contracts",
                "period_from",
                "period_to",
                "period_fr",
                "period_en",
                "scope",
                "supplier",
                "organization",
                "sectors",
                "method",
                "who",
                "source",
                "confidence",
                "note_fr",
                "note_en",
                "differs_fr",
                "differs_en");
        assertThat(Folder.values(claims, "id")).hasSameSizeAs(claims).allMatch(Validity.SLUG.asMatchPredicate());
        for (CSVRecord claim : claims) {
            assertThat(new BigDecimal(claim.get("value"))).as("%s", claim).isPositive();
            assertThat(claim.get("unit")).as("%s", claim).isIn("CAD", "percent");
            assertThat(claim.get("scope")).as("%s", claim).isIn(Validity.SCOPES);
            assertThat(claim.get("source")).as("%s", claim).matches("https?://.+");
            assertThat(claim.get("confidence")).as("%s", claim).isIn(Validity.CONFIDENCES);
            assertThat(LocalDate.parse(claim.get("period_to"))).as("%s", claim).isAfter("2009-01-01");
            if (!claim.get("period_from").isEmpty()) {
                assertThat(LocalDate.parse(claim.get("period_from")))
                        .as("%s", claim)
                        .isBefore(claim.get("period_to"));
            }
            if (!claim.get("supplier").isEmpty()) {
                assertThat(vendors).contains(claim.get("supplier"));
            }
            if (!claim.get("organization").isEmpty()) {
                assertThat(bodies).contains(claim.get("organization"));
            }
            assertThat(claim.get("differs_fr")).as("%s", claim).isNotBlank();
            assertThat(claim.get("differs_en")).as("%s", claim).isNotBlank();
        }
    }

    @Test
    void aKnownGap_saysWhatIsMissingFromWhichTotals() {
        var bodies = Folder.values(
                Folder.rows("curated/organizations.csv", "slug", "name", "acronym", "sector", "source", "confidence"),
                "slug");
        var gaps = Folder.rows(
                "curated/coverage_gaps.csv",
                "id",
                "severity",
                "organization",
                "sector",
                "ministry",
                "text_fr",
                "text_en",
                "source",
                "confidence");
        assertThat(Folder.values(gaps, "id")).hasSameSizeAs(gaps).allMatch(Validity.SLUG.asMatchPredicate());
        assertThat(Folder.values(gaps, "organization")).contains("hydro-quebec", "cdpq", "loto-quebec", "saq");
        for (CSVRecord gap : gaps) {
            assertThat(gap.get("severity")).as("%s", gap).isIn("high", "medium", "low");
            assertThat(gap.get("organization").isEmpty() || bodies.contains(gap.get("organization")))
                    .as("%s", gap)
                    .isTrue();
            assertThat(gap.get("text_fr")).as("%s", gap).isNotBlank();
            assertThat(gap.get("text_en")).as("%s", gap).isNotBlank();
            assertThat(gap.get("confidence")).as("%s", gap).isIn(Validity.CONFIDENCES);
        }
    }

    @Test
    void aPriceIndex_namesItsPublisherAndHasNoYearTwice() {
        var indices = Folder.rows(
                "price-index/indices.csv",
                "id",
                "title_fr",
                "title_en",
                "publisher",
                "page_url",
                "licence_name",
                "licence_url",
                "retrieved_on",
                "made_up");
        var values = Folder.rows("price-index/values.csv", "index", "year", "value");
        for (CSVRecord index : indices) {
            assertThat(index.get("page_url")).as("%s", index).matches("https?://.+");
            assertThat(index.get("made_up")).as("%s", index).isIn("true", "false");
        }
        assertThat(Folder.values(indices, "id")).containsAll(Folder.values(values, "index"));
        assertThat(values.stream().map(row -> row.get("index") + row.get("year")))
                .doesNotHaveDuplicates();
        values.forEach(row ->
                assertThat(new BigDecimal(row.get("value"))).as("%s", row).isPositive());
    }

    @Test
    void aGenericWord_isOneNormalisedWord() {
        var words = Folder.rows("curated/generic_words.csv", "word");
        assertThat(Folder.values(words, "word")).hasSameSizeAs(words).allMatch(word -> word.matches("[a-z]{3,}"));
    }
}
