package org.vigienuage.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.contract.ContractOrder;
import org.vigienuage.web.contract.ContractQueries;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.KeyQueries;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ledger.Ledger.Exclusion;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;

/** An award that two sources state counts once where both are asked for, and in each of them alone. */
class SeveralSourcesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final LedgerQueries ledgers = QueriesOn.get(database, LedgerQueries.class);

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .source("list_a", "Liste A", "List A")
                .source("list_b", "Liste B", "List B")
                .awards(
                        anAward("1-1").worth("100.25"),
                        anAward("list_a:1-1").worth("100.50").from("list_a").restating("1-1", "seao"),
                        anAward("list_a:2-1").worth("7").from("list_a").reducedBy("3"),
                        anAward("list_a:3-1").ofUnknownValue().from("list_a").restating("1-1", "seao"),
                        anAward("list_b:1-1")
                                .worth("100.75")
                                .from("list_b")
                                .reducedBy("50")
                                .restating("1-1", "seao", "list_a"));
    }

    @Test
    void seaoAloneIsTheDefault() {
        assertCentral("100.25");
        assertCentral("100.25", "seao");
    }

    @Test
    void aSourceAloneCountsEverythingItStates() {
        assertCentral("107.50", "list_a");
        assertCentral("100.75", "list_b");
    }

    @Test
    void togetherWhatIsStatedTwiceCountsOnceWhicheverTheSourcesAre() {
        assertCentral("107.25", "seao", "list_a");
        assertCentral("100.25", "seao", "list_b");
        assertCentral("107.50", "list_a", "list_b");
        assertCentral("107.25", "seao", "list_a", "list_b");
    }

    @Test
    void duplicatesStandLastAmongTheReasonsAndHaveNoReductionOfTheirOwn() {
        assertThat(ledger("seao", "list_a", "list_b").excluded())
                .extracting(
                        Exclusion::reason,
                        Exclusion::awards,
                        exclusion -> exclusion.central().toPlainString())
                .containsExactly(
                        tuple("withdrawn", 0L, "0"),
                        tuple("suspect", 0L, "0"),
                        tuple("group-purchase", 0L, "0"),
                        tuple("duplicate", 2L, "201.250000"),
                        tuple("shared-ceiling", 0L, "3.000000"));
        assertThat(ledger().excluded()).extracting(Exclusion::reason).doesNotContain("duplicate");
    }

    @Test
    void theLedgerAddsUpInCountAndToTheCentWhateverIsAsked() {
        for (var sources : List.of(
                List.of("seao"),
                List.of("list_a"),
                List.of("seao", "list_a"),
                List.of("list_a", "list_b"),
                List.of("seao", "list_a", "list_b"))) {
            Ledger ledger = ledger(sources.toArray(String[]::new));
            assertThat(ledger.awards())
                    .isEqualTo(ledger.unknown()
                            + ledger.included().awards()
                            + ledger.excluded().stream()
                                    .mapToLong(Exclusion::awards)
                                    .sum());
            BigDecimal bySource = QueriesOn.get(database, AggregateQueries.class)
                    .rows(Dimension.SOURCE, asking(sources.toArray(String[]::new)), Language.FRENCH)
                    .stream()
                    .map(AggregateRow::central)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(bySource).isEqualByComparingTo(ledger.included().central());
        }
    }

    @Test
    void aListSaysWhyADuplicateIsLeftOutOfItsSelection() {
        ContractQueries contracts = QueriesOn.get(database, ContractQueries.class);
        assertThat(contracts.slice(asking("seao", "list_a"), ContractOrder.LARGEST_FIRST, 0, 10))
                .extracting(
                        row -> row.awardKey() + " " + row.sourceKey() + " " + row.exclusion() + " " + row.duplicateOf())
                .containsExactlyInAnyOrder(
                        "1-1 seao null null",
                        "list_a:1-1 list_a duplicate 1-1",
                        "list_a:2-1 list_a null null",
                        "list_a:3-1 list_a unknown 1-1");
        assertThat(contracts.slice(asking("list_a"), ContractOrder.LARGEST_FIRST, 0, 10))
                .extracting(row -> String.valueOf(row.exclusion()))
                .containsOnly("null", "unknown");
    }

    @Test
    void aSourceThatIsNotThereIsNamed() {
        KeyQueries keys = QueriesOn.get(database, KeyQueries.class);
        assertThat(keys.listUnknown(asking("list_a", "list_c")))
                .extracting(problem -> problem.parameter() + "=" + problem.value())
                .containsExactly("source=list_c");
    }

    private static void assertCentral(String dollars, String... sources) {
        assertThat(ledger(sources).included().central()).isEqualByComparingTo(dollars);
    }

    private static Ledger ledger(String... sources) {
        return ledgers.ledger(asking(sources));
    }

    private static ContractFilter asking(String... sources) {
        return ContractFilter.everything().with(Facet.SOURCE, List.of(sources));
    }
}
