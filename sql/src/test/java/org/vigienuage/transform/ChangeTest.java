package org.vigienuage.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.DerivedLayers;

/** Files that come one after the other give what they give together, and only what they touch is derived anew. */
class ChangeTest {

    private static final String ALPHA = "1140000038";
    private static final String OTHER_ALPHA = "1140000046";
    private static final StagedRecords records = new StagedRecords();

    private final DerivedLayers layers = records.layers();

    @BeforeEach
    void forget() {
        records.clear();
        records.sql().execute("truncate procurement.changed_notice");
    }

    @Test
    void aRestatementReplacesItsNoticeAndNoOther() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", ALPHA, "500")
                .notice("200")
                .winner("Gamma inc.", null, "300");
        derive();
        records.xml("AvisRevisions_20160301_20160331").notice("100").winner("Beta inc.", null, "900");
        derive();

        assertThat(changed()).containsExactly("100");
        assertThat(records.range("100-1")).isEqualTo("900 / 900 / 900");
        assertSameAsWhole();
    }

    @Test
    void anOlderFileThatComesLateChangesWhatItMustAndNoMore() {
        records.xml("AvisRevisions_20160301_20160331").notice("100").winner("Beta inc.", null, "900");
        derive();
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", ALPHA, "500");
        derive();

        assertThat(records.range("100-1")).isEqualTo("900 / 900 / 900");
        assertSameAsWhole();
    }

    @Test
    void aWithdrawalTakesTheAwardAndEverythingOfIt() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", ALPHA, "500");
        records.xml("Contrats_20160501_20160531").contract("100", "Alpha inc.", ALPHA, "550");
        derive();
        records.xml("AvisRevisions_20160301_20160331").notice("100").bidder("Alpha inc.", ALPHA);
        derive();

        assertThat(records.ask("select count(*) from procurement.award_value")).isEqualTo("0");
        assertThat(records.ask("select fate from procurement.final")).isEqualTo("unmatched");
        assertSameAsWhole();
    }

    @Test
    void anOrphanJoinsWhenItsNoticeArrives() {
        records.xml("Contrats_20160501_20160531").contract("100", "Alpha inc.", ALPHA, "550");
        records.xml("Depenses_20160501_20160531").expenses("100").expense("2016-05-02", "40", "Alpha inc.", "Ajout");
        derive();
        assertThat(changed()).containsExactly("100");
        assertThat(records.ask("select fate from procurement.final")).isEqualTo("orphan");

        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", ALPHA, "500");
        derive();

        assertThat(records.ask("select fate from procurement.final")).isEqualTo("joined");
        assertThat(records.range("100-1")).isEqualTo("500 / 550 / 550");
        assertSameAsWhole();
    }

    @Test
    void aNameThatGainsItsOnlyNumberAndThenLosesItTakesItsOldNoticesAlong() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha inc.", null, "500")
                .notice("900")
                .winner("Gamma", null, "1");
        derive();
        assertThat(sellerOf("100-1")).isEqualTo("alpha");

        records.xml("Avis_20160201_20160229").notice("200").winner("Alpha", ALPHA, "700");
        derive();
        assertThat(sellerOf("100-1")).isEqualTo(ALPHA);
        assertThat(changed()).containsExactly("100", "200");
        assertSameAsWhole();

        records.xml("Avis_20160301_20160331").notice("300").winner("ALPHA LTÉE", OTHER_ALPHA, "800");
        derive();
        assertThat(sellerOf("100-1")).isEqualTo("alpha");
        assertSameAsWhole();
    }

    @Test
    void aSupplierThatIsMostlyWrittenOtherwiseNowRenamesItsNotices() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", ALPHA, "500");
        derive();
        records.xml("Avis_20160201_20160229")
                .notice("200")
                .winner("Alpha Technologies", ALPHA, "700")
                .winner("Alpha Technologies", ALPHA, "800");
        derive();

        assertThat(records.ask("select name from procurement.supplier")).isEqualTo("Alpha Technologies");
        assertThat(changed()).containsExactly("100", "200");
        assertSameAsWhole();
    }

    @Test
    void aGroupPurchaseElsewhereGainsATwinAndLosesIt() {
        records.xml("Avis_20160101_20160131").notice("100", "11", "2016-01-10").winner("Alpha", ALPHA, "42000000");
        derive();
        assertThat(records.text("100-1", "exclusion")).isNull();

        records.xml("Avis_20160201_20160229").notice("200", "3", "2016-02-10").winner("Alpha", ALPHA, "42000000");
        derive();
        assertThat(records.text("100-1", "exclusion")).isEqualTo("group-purchase");
        assertThat(changed()).containsExactly("100", "200");
        assertSameAsWhole();

        records.xml("AvisRevisions_20160301_20160331").notice("200").winner("Alpha", ALPHA, "41000000");
        derive();
        assertThat(records.text("100-1", "exclusion")).isNull();
        assertSameAsWhole();
    }

    @Test
    void bothErasOfANoticeComeOneByOne() {
        records.xml("Avis_20230101_20230131").notice("1500000").winner("Alpha inc.", ALPHA, "500");
        derive();
        records.ocds("hebdo_20230601")
                .release("1500000", "20230602120000", "award")
                .award("77", "active", "700", "Alpha inc.")
                .contract("77", "active", "800")
                .transaction("2023-06-03", "50");
        derive();
        records.ocds("hebdo_20230608").release("1500000", "20230609120000", "tenderUpdate");
        derive();

        assertThat(records.range("1500000-77")).isEqualTo("700 / 800 / 800");
        assertSameAsWhole();
    }

    @Test
    void nothingNewChangesNothing() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", ALPHA, "500");
        derive();
        Map<String, String> before = layers.rows();
        derive();

        assertThat(changed()).isEmpty();
        assertThat(layers.rows()).isEqualTo(before);
    }

    @Test
    void aFileThatIsGoneTakesItsNoticesAlong() {
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", ALPHA, "500");
        records.xml("Avis_20160201_20160229").notice("200").winner("Beta inc.", null, "700");
        derive();
        records.sql().execute("delete from source.source_file where name like 'Avis_201602%'");
        derive();

        assertThat(changed()).containsExactly("100", "200");
        assertThat(records.ask("select string_agg(seao_number, ' ') from procurement.notice"))
                .isEqualTo("100");
        assertSameAsWhole();
    }

    private void derive() {
        records.sql().execute("truncate procurement.changed_notice");
        layers.deriveChanges();
    }

    private static List<String> changed() {
        return records.sql()
                .fetch("select seao_number from procurement.changed_notice order by 1")
                .getValues(0, String.class);
    }

    private static String sellerOf(String award) {
        return String.valueOf(
                records.ask("select supplier_key from procurement.award_supplier where award_key = '" + award + "'"));
    }

    private void assertSameAsWhole() {
        Map<String, String> grown = layers.rows();
        layers.deriveAll();
        assertThat(grown).isEqualTo(layers.rows());
    }
}
