package org.vigienuage.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A final amount is a state of a notice and contractor, and joins the award it belongs to. */
class FinalTest {

    private static final String ALPHA = "1140000038";
    private static final String BETA = "1140000047";
    private static final StagedRecords records = new StagedRecords();

    @BeforeEach
    void forget() {
        records.clear();
    }

    @Test
    void theNewestFileReplacesTheFinalOfOlderOnes() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", ALPHA, "500");
        records.xml("Contrats_20160301_20160331").contract("100", "Alpha inc.", ALPHA, "510");
        records.xml("ContratsRevisions_20160601_20160630").contract("100", "Alpha inc.", ALPHA, "530");
        records.harmonize();

        assertThat(records.value("100-1", "final_amount")).isEqualByComparingTo("530");
        assertThat(records.range("100-1")).isEqualTo("500 / 530 / 530");
    }

    @Test
    void equalRowsOfOneFileAreOneFactAndDifferentOnesAreLots() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", ALPHA, "500");
        records.xml("Contrats_20160301_20160331")
                .contract("100", "Alpha inc.", ALPHA, "200")
                .contract("100", "Alpha inc.", ALPHA, "200")
                .contract("100", "Alpha inc.", ALPHA, "310");
        records.harmonize();

        assertThat(records.value("100-1", "final_amount")).isEqualByComparingTo("510");
    }

    @Test
    void aNewestFinalOfZeroMakesTheFinalUnknown() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", ALPHA, "500");
        records.xml("Contrats_20160301_20160331").contract("100", "Alpha inc.", ALPHA, "510");
        records.xml("ContratsRevisions_20160601_20160630").contract("100", "Alpha inc.", ALPHA, "0");
        records.harmonize();

        assertThat(records.value("100-1", "final_amount")).isNull();
        assertThat(records.range("100-1")).isEqualTo("500 / 500 / 500");
    }

    @Test
    void aFinalOfTheOlderFormatComesBeforeOneOfTheNewerFormat() {
        records.xml("Avis_20140101_20140131").notice("100").winner("Alpha inc.", ALPHA, "500");
        records.xml("Contrats_20140301_20140331").contract("100", "Alpha inc.", ALPHA, "530");
        records.olderXml("Contrats_20140301_20140331_bulk").contract("100", null, null, "510");
        records.harmonize();

        assertThat(records.value("100-1", "final_amount")).isEqualByComparingTo("530");
    }

    @Test
    void aFinalJoinsByNameWhereOneSideHasNoNeq() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Société Alpha ltée", ALPHA, "500")
                .winner("Beta", BETA, "80");
        records.xml("Contrats_20160301_20160331").contract("100", "ALPHA LTÉE.", null, "510");
        records.harmonize();

        assertThat(records.value("100-1", "final_amount")).isEqualByComparingTo("510");
        assertThat(records.value("100-2", "final_amount")).isNull();
    }

    @Test
    void twoDifferentNeqsAreTwoFirmsWhateverTheirNames() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", ALPHA, "500");
        records.xml("Contrats_20160301_20160331").contract("100", "Alpha inc.", BETA, "510");
        records.harmonize();

        assertThat(records.value("100-1", "final_amount")).isNull();
        assertThat(records.ask("select fate from procurement.final")).isEqualTo("unmatched");
    }

    @Test
    void aFinalWithoutContractorJoinsOnlyWhereTheNoticeHasOneWinner() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", ALPHA, "500")
                .notice("200")
                .winner("Alpha inc.", ALPHA, "500")
                .winner("Beta", BETA, "80");
        records.xml("Contrats_20160301_20160331")
                .contract("100", null, null, "510")
                .contract("200", null, null, "590");
        records.harmonize();

        assertThat(records.value("100-1", "final_amount")).isEqualByComparingTo("510");
        assertThat(records.value("200-1", "final_amount")).isNull();
        assertThat(records.ask("select fate from procurement.final where seao_number = '200'"))
                .isEqualTo("unmatched");
    }

    @Test
    void aContractorWithSeveralAwardsSharesItsFinalInProportionToTheCent() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", ALPHA, "100")
                .winner("Alpha inc.", ALPHA, "200");
        records.xml("Contrats_20160301_20160331").contract("100", "Alpha inc.", ALPHA, "100");
        records.harmonize();

        assertThat(records.value("100-1", "final_amount")).isEqualByComparingTo("33.33");
        assertThat(records.value("100-2", "final_amount")).isEqualByComparingTo("66.67");
    }

    @Test
    void itSharesEquallyWhereAnAwardedAmountIsUnknownAndTheRemainderGoesToTheFirst() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", ALPHA, "0")
                .winner("Alpha inc.", ALPHA, "200")
                .winner("Alpha inc.", ALPHA, "0");
        records.xml("Contrats_20160301_20160331").contract("100", "Alpha inc.", ALPHA, "100");
        records.harmonize();

        assertThat(records.value("100-1", "final_amount")).isEqualByComparingTo("33.34");
        assertThat(records.value("100-2", "final_amount")).isEqualByComparingTo("33.33");
    }

    @Test
    void aFinalWithoutLoadedNoticeIsAnOrphanAndJoinsWhenTheNoticeArrives() {
        records.xml("Contrats_20160301_20160331").contract("100", "Alpha inc.", ALPHA, "510");
        records.harmonize();
        assertThat(records.ask("select fate from procurement.final")).isEqualTo("orphan");

        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", ALPHA, "500");
        records.harmonize();
        assertThat(records.ask("select fate from procurement.final")).isEqualTo("joined");
        assertThat(records.value("100-1", "final_amount")).isEqualByComparingTo("510");
    }

    @Test
    void theValueOfATerminatedContractIsAFinalAndTheNewestStatementWins() {
        records.ocds("hebdo_20230601")
                .release("1500000", "20230602120000", "contractTermination")
                .award("77", "active", "700", "Alpha inc.")
                .contract("77", "terminated", "650");
        records.harmonize();
        assertThat(records.range("1500000-77")).isEqualTo("650 / 650 / 700");

        records.xml("Contrats_20230701_20230731").contract("1500000", "Alpha inc.", null, "660");
        records.harmonize();
        assertThat(records.range("1500000-77")).isEqualTo("660 / 660 / 700");
        assertThat(records.text("1500000-77", "final_origin")).isEqualTo("xml-final");
    }

    @Test
    void aContractInForceIsTheLatestValueWhereNoFinalIsKnown() {
        records.ocds("hebdo_20230601")
                .release("1500000", "20230602120000", "contractUpdate")
                .award("77", "active", "700", "Alpha inc.")
                .contract("77", "active", "950");
        records.harmonize();

        assertThat(records.range("1500000-77")).isEqualTo("700 / 950 / 950");
        assertThat(records.value("1500000-77", "final_amount")).isNull();
    }
}
