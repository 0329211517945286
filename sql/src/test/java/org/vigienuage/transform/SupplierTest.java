package org.vigienuage.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A curated alias first, then a valid NEQ, then the name. */
class SupplierTest {

    private static final String ALPHA = "1140000038";
    private static final StagedRecords records = new StagedRecords();

    @BeforeEach
    void forget() {
        records.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "Société TELUS Communications inc., telus communications",
        "'Conseillers en gestion et informatique CGI Inc.', conseillers en gestion et informatique cgi",
        "Bell Canada.., bell canada",
        "LANAU BUS S.E.C., lanau bus",
        "Hébergement d’Été ltée/Ltd., hebergement d ete",
        "Dubois & Fils Enr., dubois et fils",
        "S.E.C., s e c"
    })
    void aNameIsComparedWithoutCaseAccentsPunctuationAndLegalForm(String published, String normalized) {
        assertThat(records.sql()
                        .fetchSingle("select procurement.normalized_name(?)", published)
                        .get(0))
                .isEqualTo(normalized);
    }

    @ParameterizedTest
    @CsvSource({
        "1168494905, 1168494905",
        "'116 849 4905', 1168494905",
        "3366994047, 3366994047",
        "8813439144, 8813439144",
        "0000000000,",
        "1111111111,",
        "1234567890,",
        "9999999999,",
        "1112345678,",
        "116849490,",
        "'',"
    })
    void aNeqHasTenDigitsAKnownPrefixAndIsNotMadeUp(String published, String valid) {
        assertThat(records.sql()
                        .fetchSingle("select procurement.valid_neq(?)", published)
                        .get(0))
                .isEqualTo(valid);
    }

    @Test
    void aCuratedSpellingOrNeqGivesTheCuratedVendor() {
        records.sql()
                .execute(
                        "insert into source.vendor (slug, name, source, confidence) values ('microsoft', 'Microsoft Canada Inc.', '', '')");
        records.sql()
                .execute("insert into source.vendor_alias values ('microsoft', 'neq', '1168494905', '', ''),"
                        + " ('microsoft', 'name', 'Corporation Microsoft Canada', '', '')");
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("MICROSOFT CANADA INC", null, "5")
                .winner("Corporation Microsoft Canada", "1140000047", "6")
                .winner("Autre graphie", "1168494905", "7");
        records.harmonize();

        assertThat(keys()).isEqualTo("microsoft microsoft microsoft");
    }

    @Test
    void aRowWithoutNeqJoinsTheOneNeqOfItsName() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", ALPHA, "5")
                .notice("200")
                .winner("ALPHA", null, "5");
        records.harmonize();

        assertThat(keys()).isEqualTo(ALPHA + " " + ALPHA);
    }

    @Test
    void aNameWithSeveralNeqsIsNeverJoinedWithoutCuration() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", ALPHA, "5")
                .notice("200")
                .winner("Alpha inc.", "1140000047", "5")
                .notice("300")
                .winner("Alpha", null, "5");
        records.harmonize();

        assertThat(keys()).isEqualTo(ALPHA + " 1140000047 alpha");
    }

    @Test
    void aMadeUpNeqIsRefusedAndCounted() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", "0000000000", "5");
        records.harmonize();

        assertThat(keys()).isEqualTo("alpha");
        assertThat(records.ask("select count(*) from procurement.data_issue where kind = 'fake-neq'"))
                .isEqualTo("1");
    }

    @Test
    void aMergeTakesAWholeSupplierAndItsFormerKeyLeadsThere() {
        vendor("alpha-group");
        records.sql()
                .execute(
                        "insert into source.vendor_merge values"
                                + " ('merge', '1140000047', null, null, 'alpha-group', 'Même entreprise', 'Same firm', 'Register', '2026-11-24')");
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", ALPHA, "5")
                .notice("200")
                .winner("Alpha Montréal", "1140000047", "5");
        records.harmonize();

        assertThat(keys()).isEqualTo(ALPHA + " alpha-group");
        assertThat(records.ask("select resolution || ' ' || evidence from procurement.supplier_name"
                        + " where published_name = 'Alpha Montréal'"))
                .isEqualTo("curated-merge 1140000047");
        assertThat(records.ask(
                        "select supplier_key from procurement.supplier_redirect where former_key = '1140000047'"))
                .isEqualTo("alpha-group");
    }

    @Test
    void aSplitTakesOneSpellingOfASupplierAndLeavesTheRest() {
        vendor("beta");
        records.sql()
                .execute("insert into source.vendor_merge values ('split', '" + ALPHA
                        + "', null, 'Beta inc.', 'beta', 'Une autre', 'Another firm', 'Register', '2026-11-24')");
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", ALPHA, "5")
                .notice("200")
                .winner("BÊTA", ALPHA, "5");
        records.harmonize();

        assertThat(keys()).isEqualTo(ALPHA + " beta");
    }

    @Test
    void aFormerKeyThatSomebodyStillHasLeadsNowhere() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", ALPHA, "5")
                .notice("200")
                .winner("Alpha inc.", "1140000047", "5")
                .notice("300")
                .winner("Gamma", "1140000054", "5");
        records.harmonize();

        assertThat(records.ask("select string_agg(former_key || '>' || supplier_key, ' ' order by former_key)"
                        + " from procurement.supplier_redirect"))
                .isEqualTo("gamma>1140000054");
    }

    @Test
    void howOftenASpellingStandsAndARefusedNeqAreKept() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", "0000000000", "5")
                .notice("200")
                .winner("Alpha inc.", "0000000000", "5");
        records.harmonize();

        assertThat(records.ask("select mention_count || ' ' || is_fake_neq from procurement.supplier_name"))
                .isEqualTo("2 true");
    }

    @ParameterizedTest
    @CsvSource({"CA-QC, quebec", "CA-ON, canada", "CA, canada", "US, united-states", "FR, other", ", unknown"})
    void aCountryHasOneClass(@Nullable String country, String jurisdiction) {
        assertThat(records.sql()
                        .fetchSingle("select procurement.jurisdiction(?::text)", country)
                        .get(0))
                .isEqualTo(jurisdiction);
    }

    @Test
    void theMinistryIsTheOneOfTheDateOfTheAward() {
        records.sql()
                .execute(
                        "insert into source.ministry (slug, name_fr, name_en, source) values ('tresor', '', '', ''), ('numerique', '', '', '')");
        records.sql()
                .execute("insert into source.organization (slug, name, sector, source, confidence)"
                        + " values ('essais', 'Ministère des Essais', 'ministry', '', '')");
        records.sql()
                .execute(
                        "insert into source.organization_ministry values ('essais', 'tresor', null, '2016-01-10', '', ''),"
                                + " ('essais', 'numerique', '2016-01-11', null, '', '')");
        records.xml("Avis_20160101_20160131")
                .notice("100", "3", "2016-01-10")
                .winner("Alpha", null, "5")
                .notice("200", "3", "2016-01-11")
                .winner("Alpha", null, "5");
        records.harmonize();

        assertThat(records.ask("select string_agg(ministry_key, ' ' order by award_key) from procurement.award"))
                .isEqualTo("tresor numerique");
    }

    private static void vendor(String slug) {
        records.sql()
                .execute(
                        "insert into source.vendor (slug, name, source, confidence) values (?, ?, '', '')", slug, slug);
    }

    private static @Nullable String keys() {
        return records.ask("select string_agg(supplier_key, ' ' order by award_key) from procurement.award_supplier");
    }
}
