package org.vigienuage.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Placeholders, options, shared ceilings, group purchases and suspect figures. */
class MoneyTest {

    private static final String ALPHA = "1140000038";
    private static final StagedRecords records = new StagedRecords();

    @BeforeEach
    void forget() {
        records.clear();
    }

    @Test
    void zeroAndOneDollarAreUnknownAndNotZero() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", null, "0")
                .notice("200")
                .winner("Alpha inc.", null, "1");
        records.harmonize();

        assertThat(records.text("100-1", "exclusion")).isEqualTo("unknown");
        assertThat(records.value("100-1", "central_amount")).isNull();
        assertThat(records.text("200-1", "exclusion")).isEqualTo("unknown");
        assertThat(records.text("200-1", "flags")).contains("placeholder");
    }

    @Test
    void aFinalMakesAPlaceholderKnown() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", null, "1");
        records.xml("Contrats_20160301_20160331").contract("100", "Alpha inc.", null, "181900");
        records.harmonize();

        assertThat(records.range("100-1")).isEqualTo("181900 / 181900 / 181900");
    }

    @Test
    void optionsRaiseHighOnlyAndOnlyWhereNoFinalIsKnown() {
        records.xml("Avis_20180101_20180131")
                .notice("100")
                .winner("Alpha inc.", null, "500", "900")
                .notice("200")
                .winner("Alpha inc.", null, "500", "900");
        records.xml("Contrats_20180301_20180331").contract("200", "Alpha inc.", null, "510");
        records.harmonize();

        assertThat(records.range("100-1")).isEqualTo("500 / 500 / 900");
        assertThat(records.range("200-1")).isEqualTo("500 / 510 / 510");
    }

    @Test
    void optionsRepeatedOnEachLotOfASupplierCountOnce() {
        records.xml("Avis_20180101_20180131")
                .notice("100")
                .winner("Alpha inc.", ALPHA, "300", "900")
                .winner("Alpha inc.", ALPHA, "200", "900");
        records.harmonize();

        assertThat(records.ask("select trim_scale(sum(high_amount)) from procurement.award_value"))
                .isEqualTo("900");
        assertThat(records.ask("select trim_scale(sum(central_amount)) from procurement.award_value"))
                .isEqualTo("500");
    }

    @Test
    void winnersWithOneAmountShareOneCeiling() {
        records.xml("Avis_20160101_20160131")
                .notice("1265388")
                .winner("Alpha", null, "100")
                .winner("Beta", null, "100")
                .winner("Gamma", null, "100");
        records.harmonize();

        assertThat(records.range("1265388-1")).isEqualTo("33.34 / 33.34 / 100");
        assertThat(records.range("1265388-2")).isEqualTo("33.33 / 33.33 / 100");
        assertThat(records.ask("select trim_scale(sum(central_amount)) || ' + ' || trim_scale(sum(reduction_amount))"
                        + " from procurement.award_value"))
                .isEqualTo("100 + 200");
    }

    @Test
    void knownFinalsOfASharedCeilingCountInFullAndTheRestIsShared() {
        records.xml("Avis_20160101_20160131")
                .notice("1265388")
                .winner("Alpha", null, "100")
                .winner("Beta", null, "100")
                .winner("Gamma", null, "100");
        records.xml("Contrats_20160301_20160331").contract("1265388", "Alpha", null, "60");
        records.harmonize();

        assertThat(records.range("1265388-1")).isEqualTo("33.34 / 60 / 100");
        assertThat(records.range("1265388-2")).isEqualTo("20 / 20 / 100");
        assertThat(records.range("1265388-3")).isEqualTo("20 / 20 / 100");
    }

    @Test
    void finalsBeyondTheCeilingLeaveNothingToShareAndHighKeepsTheLargerFinal() {
        records.xml("Avis_20160101_20160131")
                .notice("1265388")
                .winner("Alpha", null, "100")
                .winner("Beta", null, "100");
        records.xml("Contrats_20160301_20160331").contract("1265388", "Alpha", null, "180");
        records.harmonize();

        assertThat(records.range("1265388-1")).isEqualTo("50 / 180 / 180");
        assertThat(records.range("1265388-2")).isEqualTo("0 / 0 / 100");
    }

    @Test
    void twoLotsOfOneSupplierWithOneAmountAreNoSharedCeiling() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha", ALPHA, "100")
                .winner("Alpha", ALPHA, "100");
        records.harmonize();

        assertThat(records.range("100-1")).isEqualTo("100 / 100 / 100");
        assertThat(records.range("100-2")).isEqualTo("100 / 100 / 100");
    }

    @Test
    void aGroupPurchaseThatAnotherNoticeAlsoHoldsCountsOnce() {
        records.xml("Avis_20160101_20160131")
                .notice("950644", "9", "2016-01-10")
                .winner("Microsoft", null, "42000000")
                .notice("1198606", "11", "2016-01-12")
                .winner("Microsoft", null, "42000000");
        records.harmonize();

        assertThat(records.text("950644-1", "exclusion")).isNull();
        assertThat(records.text("1198606-1", "exclusion")).isEqualTo("group-purchase");
        assertThat(records.value("1198606-1", "high_amount")).isEqualByComparingTo("42000000");
    }

    @Test
    void anotherNoticeOfType11CountsAndIsFlagged() {
        records.xml("Avis_20160101_20160131").notice("100", "11", "2016-01-10").winner("Alpha", null, "700");
        records.harmonize();

        assertThat(records.text("100-1", "exclusion")).isNull();
        assertThat(records.text("100-1", "flags")).contains("group-purchase");
    }

    @Test
    void aCuratedGroupPurchaseIsExcludedWithoutATwin() {
        records.sql()
                .execute(
                        "insert into source.group_purchase (seao_number, reason_fr, reason_en, source) values ('1209717', 'jumeau', 'twin', 'SEAO')");
        records.xml("Avis_20160101_20160131")
                .notice("1209717", "11", "2016-01-10")
                .winner("Microsoft", null, "20000000");
        records.harmonize();

        assertThat(records.text("1209717-1", "exclusion")).isEqualTo("group-purchase");
    }

    @Test
    void aNeqTypedAsDollarsIsSuspectAndTheAwardIsOutOfTheRangeButInHigh() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Le Cabinet RH", "1173696007", "1173696007");
        records.harmonize();

        assertThat(records.text("100-1", "exclusion")).isEqualTo("suspect");
        assertThat(records.text("100-1", "flags")).contains("suspect-awarded");
        assertThat(records.value("100-1", "high_amount")).isEqualByComparingTo("1173696007");
        assertThat(records.ask("select kind from procurement.data_issue")).isEqualTo("amount-is-identifier");
    }

    @Test
    void theNumberOfTheNoticeTypedAsDollarsIsSuspect() {
        records.xml("Avis_20160101_20160131").notice("1265388").winner("Alpha", null, "1265388");
        records.harmonize();

        assertThat(records.text("1265388-1", "exclusion")).isEqualTo("suspect");
    }

    @Test
    void aFigureOver500MillionAndAHundredTimesEveryOtherIsSetAsideAndTheSoundOnesRemain() {
        records.xml("Avis_20160101_20160131").notice("100").winnerWithOffer("Régie", "8830000000", "8830000");
        records.xml("Contrats_20160301_20160331").contract("100", "Régie", null, "8840000");
        records.harmonize();

        assertThat(records.text("100-1", "exclusion")).isNull();
        assertThat(records.range("100-1")).isEqualTo("8840000 / 8840000 / 8830000000");
        assertThat(records.text("100-1", "flags")).contains("suspect-awarded");
    }

    @Test
    void aLargeFigureThatAnotherOneSupportsIsSound() {
        records.xml("Avis_20160101_20160131").notice("100").winnerWithOffer("KPH", "1522145000", "1522145000");
        records.harmonize();

        assertThat(records.range("100-1")).isEqualTo("1522145000 / 1522145000 / 1522145000");
    }

    @Test
    void aCuratedCorrectionSetsAFigureAside() {
        records.sql()
                .execute(
                        "insert into source.correction (seao_number, field, published_value, reason_fr, reason_en, source) values ('100', 'awarded', 777, 'coquille', 'typo', 'SEAO')");
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha", null, "777");
        records.harmonize();

        assertThat(records.text("100-1", "exclusion")).isEqualTo("suspect");
    }

    @Test
    void anAwardWithSeveralSuppliersCountsOnceInEqualSharesToTheCent() {
        records.ocds("hebdo_20230601")
                .release("1500000", "20230602120000", "award")
                .award("77", "active", "100", "Alpha", "Beta", "Gamma");
        records.harmonize();
        records.publish();

        assertThat(
                        records.ask(
                                "select string_agg(trim_scale(central_amount)::text, ' ' order by supplier_number) from mart.award_supplier"))
                .isEqualTo("33.34 33.33 33.33");
        assertThat(records.ask("select trim_scale(sum(central_amount)) from mart.award"))
                .isEqualTo("100");
        assertThat(records.text("1500000-77", "flags")).contains("consortium");
    }

    @Test
    void theBucketDateFallsBackToThePublicationWhereTheAwardDateCannotBeRight() {
        records.xml("Avis_20160101_20160131")
                .notice("100", "3", "2016-01-20")
                .winner("Alpha", null, "5")
                .notice("200", "3", "2026-09-13")
                .winner("Alpha", null, "5")
                .notice("300", "3", "1999-12-31")
                .winner("Alpha", null, "5")
                .notice("400", "3", null)
                .winner("Alpha", null, "5");
        records.harmonize();

        assertThat(records.ask("select string_agg(bucket_date::text, ' ' order by award_key) from procurement.award"))
                .isEqualTo("2016-01-20 2015-12-01 2015-12-01 2015-12-01");
        assertThat(records.text("200-1", "flags")).contains("bucket-fallback");
        assertThat(records.text("100-1", "flags")).doesNotContain("bucket-fallback");
    }
}
