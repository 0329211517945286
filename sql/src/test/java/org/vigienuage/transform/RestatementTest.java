package org.vigienuage.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One notice, however often it is restated. */
class RestatementTest {

    private static final StagedRecords records = new StagedRecords();

    @BeforeEach
    void forget() {
        records.clear();
    }

    @Test
    void theNewestXmlRestatementReplacesEveryBidAndAward() {
        records.xml("AvisRevisions_20160301_20160331").notice("100").winner("Beta inc.", null, "900");
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", null, "500")
                .bidder("Gamma", null);
        records.harmonize();

        assertThat(awards()).isEqualTo("Beta inc. 900");
        assertThat(records.ask("select count(*) from procurement.bid")).isEqualTo("1");
    }

    @Test
    void aRestatementThatNamesNoWinnerWithdrawsTheAwardAndSaysSo() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", null, "500");
        records.xml("AvisRevisions_20160201_20160229").notice("100").bidder("Alpha inc.", null);
        records.harmonize();

        assertThat(awards()).isNull();
        assertThat(issues("award-withdrawn")).isEqualTo("1");
    }

    @Test
    void aRevisionOfTheSamePeriodComesAfterThePlainFile() {
        records.xml("AvisRevisions_20160101_20160131").notice("100").winner("Beta inc.", null, "900");
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", null, "500");
        records.harmonize();

        assertThat(awards()).isEqualTo("Beta inc. 900");
    }

    @Test
    void aLongerPeriodThatEndsTheSameDayComesBeforeAShorterOne() {
        records.xml("AvisRevisions_20161201_20161231").notice("100").winner("Month inc.", null, "900");
        records.xml("AvisRevisions_20160101_20161231").notice("100").winner("Year inc.", null, "500");
        records.harmonize();

        assertThat(awards()).isEqualTo("Month inc. 900");
    }

    @Test
    void equalRowsOfOneListStayTwoAwardsAndAreFlagged() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", null, "500")
                .winner("Alpha inc.", null, "500");
        records.harmonize();

        assertThat(records.ask("select count(*) from procurement.award")).isEqualTo("2");
        assertThat(records.text("100-2", "flags")).contains("repeated-row");
        assertThat(records.text("100-1", "flags")).doesNotContain("repeated-row");
        assertThat(issues("duplicate-bid")).isEqualTo("1");
    }

    @Test
    void aNoticeOfBothErasIsOneNoticeAndTheNewestStatementDecides() {
        records.xml("Avis_20230101_20230131").notice("1500000").winner("Alpha inc.", null, "500");
        records.ocds("hebdo_20230601")
                .release("1500000", "20230602120000", "award")
                .award("77", "active", "700", "Beta inc.");
        records.harmonize();

        assertThat(records.ask("select count(*) from procurement.notice")).isEqualTo("1");
        assertThat(awards()).isEqualTo("Beta inc. 700");
        assertThat(records.ask("select era from procurement.notice")).isEqualTo("ocds");
    }

    @Test
    void theEndOfTheXmlPeriodInMontrealDecidesAgainstTheStampOfARelease() {
        // 31 January 23:59:59 in Montréal is 1 February 04:59:59 UTC.
        records.xml("Avis_20230101_20230131").notice("1500000").winner("Xml inc.", null, "500");
        records.ocds("hebdo_20230201")
                .release("1500000", "20230201045958", "award")
                .award("77", "active", "700", "Ocds inc.");
        records.harmonize();
        assertThat(awards()).isEqualTo("Xml inc. 500");

        records.ocds("hebdo_20230202")
                .release("1500000", "20230201050000", "award")
                .award("77", "active", "700", "Ocds inc.");
        records.harmonize();
        assertThat(awards()).isEqualTo("Ocds inc. 700");
    }

    @Test
    void aReleaseWithoutAwardsUpdatesTheNoticeAndKeepsTheAwards() {
        records.xml("Avis_20230101_20230131").notice("1500000").winner("Alpha inc.", null, "500");
        records.ocds("hebdo_20230601").release("1500000", "20230602120000", "tenderUpdate");
        records.harmonize();

        assertThat(awards()).isEqualTo("Alpha inc. 500");
        assertThat(records.ask("select title from procurement.notice")).isEqualTo("Avis 1500000 en OCDS");
    }

    @Test
    void aCancelledTenderKeepsNoAward() {
        records.xml("Avis_20230101_20230131").notice("1500000").winner("Alpha inc.", null, "500");
        records.ocds("hebdo_20230601").release("1500000", "20230602120000", "tenderCancellation");
        records.harmonize();

        assertThat(awards()).isNull();
        assertThat(records.ask("select is_cancelled from procurement.notice")).isEqualTo("true");
    }

    @Test
    void anAwardThatIsNotActiveStaysExcludedAsWithdrawn() {
        records.ocds("hebdo_20230601")
                .release("1500000", "20230602120000", "award")
                .award("77", "cancelled", "700", "Alpha inc.")
                .award("78", "active", "800", "Beta inc.");
        records.harmonize();

        assertThat(records.text("1500000-77", "exclusion")).isEqualTo("withdrawn");
        assertThat(records.text("1500000-78", "exclusion")).isNull();
    }

    @Test
    void whatOcdsCannotCarryKeepsItsLastKnownValueWithItsSource() {
        records.xml("Avis_20230101_20230131").notice("1500000").winner("Alpha inc.", null, "500");
        records.sql().execute("update staging.xml_notice set disposition = '26', regionlivraison = '6,3'");
        records.ocds("hebdo_20230601")
                .release("1500000", "20230602120000", "award")
                .award("77", "active", "700", "Alpha inc.");
        records.harmonize();

        assertThat(records.ask("select exception_code from procurement.notice")).isEqualTo("26");
        assertThat(records.ask("select region_codes::text from procurement.notice"))
                .isEqualTo("{3,6}");
        assertThat(records.ask("select carried -> 'exceptionCode' ->> 'position' from procurement.notice"))
                .isEqualTo("1");
    }

    @Test
    void theOrderOfLoadingChangesNothing() {
        stageInOneOrder();
        records.harmonize();
        String one = picture();

        records.clear();
        stageInTheOtherOrder();
        records.harmonize();

        assertThat(picture()).isEqualTo(one).contains("Beta inc. 900");
    }

    private void stageInOneOrder() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", null, "500");
        records.xml("AvisRevisions_20160101_20160131").notice("100").winner("Beta inc.", null, "900");
        records.xml("Contrats_20160501_20160531").contract("100", "Beta inc.", null, "950");
        records.xml("ContratsRevisions_20160501_20160531").contract("100", "Beta inc.", null, "960");
    }

    private void stageInTheOtherOrder() {
        records.xml("ContratsRevisions_20160501_20160531").contract("100", "Beta inc.", null, "960");
        records.xml("Contrats_20160501_20160531").contract("100", "Beta inc.", null, "950");
        records.xml("AvisRevisions_20160101_20160131").notice("100").winner("Beta inc.", null, "900");
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", null, "500");
    }

    private static String picture() {
        return awards() + " " + records.range("100-1");
    }

    private static @Nullable String awards() {
        return records.ask(
                "select string_agg(supplier_label || ' ' || trim_scale(published_awarded_amount), ', ' order by award_key)"
                        + " from procurement.award");
    }

    private static @Nullable String issues(String kind) {
        return records.ask("select count(*) from procurement.data_issue where kind = '" + kind + "'");
    }
}
