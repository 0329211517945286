package org.vigienuage.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vigienuage.web.testing.AwardBuilder.anAward;
import static org.vigienuage.web.testing.FactBuilder.anOrphan;
import static org.vigienuage.web.testing.FactBuilder.anUnmatched;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.ledger.Ledger.Exclusion;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;

class LedgerQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final LedgerQueries ledgers = QueriesOn.get(database, LedgerQueries.class);

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-22.1")
                .version(2, "2026-11-23.1")
                .awards(
                        anAward("1-1").between("90", "100.50", "120"),
                        anAward("1-2")
                                .between("30", "40", "100")
                                .reducedBy("60")
                                .by("direct"),
                        anAward("2-1").ofUnknownValue(),
                        anAward("3-1").between("7", "7", "9").excludedAs("withdrawn"),
                        anAward("4-1").worth("1166033399").excludedAs("suspect"),
                        anAward("5-1").worth("42000000").excludedAs("group-purchase"),
                        anAward("6-1").worth("500").in(Scope.SERVICES),
                        anAward("7-1").worth("77").published(1, 2))
                .facts(
                        anOrphan("expense", "8").worth("27787333"),
                        anOrphan("final", "8").worth("1"),
                        anUnmatched("final", "1").worth("11.25"),
                        anUnmatched("final", "1").worth(null),
                        anUnmatched("expense", "1").worth("-4"),
                        anUnmatched("expense", "6").worth("1000").in(Scope.ALL));
    }

    @Test
    void everyAwardIsCountedInOnePlace() {
        Ledger ledger = ledgers.ledger(ContractFilter.everything());

        assertThat(ledger.awards()).isEqualTo(6);
        assertThat(ledger.unknown()).isEqualTo(1);
        assertThat(ledger.included().awards()).isEqualTo(2);
        assertThat(ledger.excluded().stream().mapToLong(Exclusion::awards).sum())
                .isEqualTo(3);
    }

    @Test
    void lowAndCentralLeaveOutWhatHighKeeps() {
        Ledger ledger = ledgers.ledger(ContractFilter.everything());

        assertThat(ledger.included().low()).isEqualByComparingTo("120");
        assertThat(ledger.included().central()).isEqualByComparingTo("140.50");
        assertThat(ledger.included().high()).isEqualByComparingTo("1208033619");
    }

    @Test
    void exclusionsStandInTheOrderOfTheMethod() {
        assertThat(ledgers.ledger(ContractFilter.everything()).excluded())
                .extracting(
                        Exclusion::reason,
                        Exclusion::awards,
                        exclusion -> exclusion.central().intValueExact())
                .containsExactly(
                        tuple("withdrawn", 1L, 7),
                        tuple("suspect", 1L, 1166033399),
                        tuple("group-purchase", 1L, 42000000),
                        tuple("shared-ceiling", 0L, 60));
    }

    @Test
    void awardedValuesAreKnownWhateverBecameOfTheAward() {
        CountedSum known = ledgers.ledger(ContractFilter.everything()).awardedKnown();

        assertThat(known.count()).isEqualTo(5);
    }

    @Test
    void factsThatTouchNoAwardStandBeside() {
        Ledger ledger = ledgers.ledger(ContractFilter.everything());

        assertThat(ledger.orphanExpenses().count()).isEqualTo(1);
        assertThat(ledger.orphanExpenses().sum()).isEqualByComparingTo("27787333");
        assertThat(ledger.unmatched().count()).isEqualTo(3);
        assertThat(ledger.unmatched().sum()).isEqualByComparingTo("7.25");
        assertThat(ledger.unmatched().finals().count()).isEqualTo(2);
        assertThat(ledger.unmatched().expenses().sum()).isEqualByComparingTo("-4");
    }

    @Test
    void orphansHaveNoMinistryToBeFoundBy() {
        Ledger ledger = ledgers.ledger(ContractFilter.everything().with(Facet.MINISTRY, List.of("mcn")));

        assertThat(ledger.orphanExpenses().count()).isZero();
        assertThat(ledger.unmatched().count()).isEqualTo(3);
    }

    @Test
    void nothingAddsUpToZero() {
        Ledger ledger = ledgers.ledger(
                ContractFilter.everything().withPeriod(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 2)));

        assertThat(ledger.awards()).isZero();
        assertThat(ledger.included().central()).isZero();
        assertThat(ledger.orphanExpenses().sum()).isZero();
        assertThat(ledger.excluded()).hasSize(4);
    }

    @Test
    void theNewestVersionIsNamed() {
        assertThat(ledgers.ledger(ContractFilter.everything()).dataVersion()).isEqualTo("2026-11-23.1");
    }

    @Test
    void nothingIsPublishedYet() {
        LedgerQueries onNothing = QueriesOn.get(TestDatabase.create(), LedgerQueries.class);

        Ledger ledger = onNothing.ledger(ContractFilter.everything());

        assertThat(ledger.dataVersion()).isNull();
        assertThat(ledger.awards()).isZero();
        assertThat(ledger.included().high()).isZero();
    }

    @Test
    void theShareByMutualAgreementIsOfIncludedAwards() {
        DirectShare share = ledgers.directShare(ContractFilter.everything());

        assertThat(share.ofAwards()).hasValue(new BigDecimal("0.5000"));
        assertThat(share.ofCentral()).hasValue(new BigDecimal("0.2847"));
    }
}
