package org.vigienuage.web.unattached;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.web.testing.FactBuilder.anOrphan;
import static org.vigienuage.web.testing.FactBuilder.anUnmatched;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;

class UnattachedQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final UnattachedQueries facts = QueriesOn.get(database, UnattachedQueries.class);
    private static final ContractFilter EVERYTHING = ContractFilter.everything();

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-23.1")
                .person("jean", "Jean Tremblay")
                .organization("mcn", "Ministère")
                .notice("1", "{\"title\": \"Licences\"}")
                .facts(
                        anOrphan("expense", "8").worth("27787333"),
                        anOrphan("final", "8").worth("1"),
                        anUnmatched("final", "1").worth(null),
                        anUnmatched("expense", "1").worth("-4").soldBy("jean"));
    }

    @Test
    void theFactsAreThoseThatTheLedgerCounts() {
        assertThat(facts.sum(EVERYTHING, UnattachedKind.ORPHAN_EXPENSE))
                .isEqualTo(QueriesOn.get(database, LedgerQueries.class)
                        .ledger(EVERYTHING)
                        .orphanExpenses());
        assertThat(facts.sum(EVERYTHING, UnattachedKind.ORPHAN_FINAL))
                .isEqualTo(QueriesOn.get(database, LedgerQueries.class)
                        .ledger(EVERYTHING)
                        .orphanFinals());
    }

    @Test
    void theLargestComesFirstAndWhatIsUnknownLast() {
        assertThat(facts.slice(EVERYTHING, null, 0, 10))
                .extracting(fact -> fact.fate() + " " + fact.fact())
                .containsExactly("orphan expense", "orphan final", "unmatched expense", "unmatched final");
    }

    @Test
    void aLoadedNoticeGivesItsTitle() {
        assertThat(facts.slice(EVERYTHING, UnattachedKind.UNMATCHED_FINAL, 0, 10))
                .extracting(UnattachedFact::title)
                .containsExactly("Licences");
    }

    @Test
    void anOrphanHasNoKnownBody() {
        assertThat(facts.slice(EVERYTHING.with(Facet.ORGANIZATION, List.of("mcn")), null, 0, 10))
                .allSatisfy(fact -> assertThat(fact.fate()).isEqualTo("unmatched"))
                .hasSize(2);
    }

    @Test
    void everyFactIsReadOneByOneInTheSameOrder() {
        List<UnattachedFact> each = new ArrayList<>();
        facts.each(EVERYTHING, null, each::add);

        assertThat(each).isEqualTo(facts.slice(EVERYTHING, null, 0, 10));
    }
}
