package org.vigienuage.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An expense counts once, is withdrawn by an empty revision, and is never added to a contract value. */
class ExpenseTest {

    private static final StagedRecords records = new StagedRecords();

    @BeforeEach
    void forget() {
        records.clear();
        records.xml("Avis_20160101_20160131").notice("100").winner("Alpha inc.", null, "500");
    }

    @Test
    void expensesAddToTheAwardedAmountWhereNoFinalIsKnown() {
        records.xml("Depenses_20160301_20160331").expenses("100").expense("2016-03-01", "50", "Alpha", "Ajout");
        records.harmonize();

        assertThat(records.range("100-1")).isEqualTo("500 / 550 / 550");
    }

    @Test
    void aFinalIsNotRaisedByExpensesButHighShowsThem() {
        records.xml("Depenses_20160301_20160331").expenses("100").expense("2016-03-01", "50", "Alpha", "Ajout");
        records.xml("Contrats_20160601_20160630").contract("100", "Alpha", null, "520");
        records.harmonize();

        assertThat(records.range("100-1")).isEqualTo("500 / 520 / 550");
    }

    @Test
    void equalExpensesOfSeveralFilesCountOnceWithTheFullestText() {
        records.xml("Depenses_20160301_20160331").expenses("100").expense("2016-03-01", "50", "Alpha", "Ajout");
        records.xml("Depenses_20160401_20160430")
                .expenses("100")
                .expense("2016-03-01", "50", "Alpha", "Ajout de licences")
                .expense("2016-04-01", "7", "Alpha", "Autre");
        records.harmonize();

        assertThat(records.value("100-1", "expense_amount")).isEqualByComparingTo("57");
        assertThat(records.ask("select description from procurement.expense where expense_amount = 50"))
                .isEqualTo("Ajout de licences");
    }

    @Test
    void aRevisionReplacesTheListAndAnEmptyOneWithdrawsIt() {
        records.xml("Depenses_20160301_20160331").expenses("100").expense("2016-03-01", "50", "Alpha", "Ajout");
        records.xml("DepensesRevisions_20160401_20160430")
                .expenses("100")
                .expense("2016-03-01", "45", "Alpha", "Corrigé");
        records.harmonize();
        assertThat(records.value("100-1", "expense_amount")).isEqualByComparingTo("45");

        records.xml("DepensesRevisions_20160501_20160531").expenses("100");
        records.harmonize();
        assertThat(records.value("100-1", "expense_amount")).isNull();
    }

    @Test
    void aPlainFileAfterARevisionAddsWhatIsMissing() {
        records.xml("DepensesRevisions_20160401_20160430")
                .expenses("100")
                .expense("2016-03-01", "45", "Alpha", "Corrigé");
        records.xml("Depenses_20160501_20160531").expenses("100").expense("2016-05-01", "5", "Alpha", "Nouveau");
        records.harmonize();

        assertThat(records.value("100-1", "expense_amount")).isEqualByComparingTo("50");
    }

    @Test
    void zeroAddsNothingAndANegativeExpenseIsReal() {
        records.xml("Depenses_20160301_20160331")
                .expenses("100")
                .expense("2016-03-01", "0", "Alpha", "Rien")
                .expense("2016-03-02", "-20", "Alpha", "Remise");
        records.harmonize();

        assertThat(records.range("100-1")).isEqualTo("480 / 480 / 500");
        assertThat(records.ask("select count(*) from procurement.expense")).isEqualTo("1");
    }

    @Test
    void withOnlyExpensesKnownTheAwardIsUnknown() {
        records.xml("Avis_20160201_20160229").notice("200").winner("Beta", null, "0");
        records.xml("Depenses_20160301_20160331").expenses("200").expense("2016-03-01", "50", "Beta", "Ajout");
        records.harmonize();

        assertThat(records.text("200-1", "exclusion")).isEqualTo("unknown");
        assertThat(records.range("200-1")).isEqualTo("null / null / null");
    }

    @Test
    void anExpenseWithoutLoadedNoticeIsAnOrphanAndOneThatFitsNoWinnerIsUnmatched() {
        records.xml("Depenses_20160301_20160331")
                .expenses("100")
                .expense("2016-03-01", "50", "Stranger", "Ajout")
                .expenses("1281158")
                .expense("2020-01-08", "27787333", "Microsoft", "catalogue infonuagique");
        records.harmonize();

        assertThat(
                        records.ask(
                                "select string_agg(seao_number || ' ' || fate, ', ' order by seao_number) from procurement.expense"))
                .isEqualTo("100 unmatched, 1281158 orphan");
        assertThat(records.range("100-1")).isEqualTo("500 / 500 / 500");
    }

    @Test
    void anOcdsTransactionIsAnExpenseAndIsNeverAddedToAContractValue() {
        records.ocds("hebdo_20230601")
                .release("1500000", "20230602120000", "contractUpdate")
                .award("77", "active", "700", "Alpha inc.")
                .contract("77", "active", "950")
                .transaction("2023-05-01", "40");
        records.harmonize();

        assertThat(records.value("1500000-77", "expense_amount")).isEqualByComparingTo("40");
        assertThat(records.range("1500000-77")).isEqualTo("700 / 950 / 950");
    }
}
