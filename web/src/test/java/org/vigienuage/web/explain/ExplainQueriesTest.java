package org.vigienuage.web.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.explain.Explanation.Worth;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;
import org.vigienuage.web.testing.RandomQuestions;

/** An explanation is the number it explains, taken apart. */
class ExplainQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final TestDatabase random = TestDatabase.create();
    private static final ExplainQueries queries = QueriesOn.get(database, ExplainQueries.class);
    private static final ExplainQueries randomQueries = QueriesOn.get(random, ExplainQueries.class);

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-23.1")
                .awards(
                        anAward("1-1").between("90", "100", "120"),
                        anAward("2-1").between("40", "50", "60").reducedBy("25"),
                        anAward("3-1").worth("1000").excludedAs("group-purchase"),
                        anAward("4-1").worth("7000").excludedAs("suspect"),
                        anAward("5-1").ofUnknownValue(),
                        anAward("6-1").worth("10").in(Scope.LICENCES));
        Mart.in(random).version(1, "2026-11-23.1").awards(new RandomQuestions(3).awards(200));
    }

    static Stream<ContractFilter> filters() {
        return Stream.generate(new RandomQuestions(4)::filter).limit(20);
    }

    @Test
    void theTotalIsCountedAsTheMethodSays() {
        Explanation explanation = explain(Assumptions.OF_THE_METHOD);

        assertThat(explanation.awards()).isEqualTo(2);
        assertThat(explanation.value()).isEqualByComparingTo("150");
    }

    @Test
    void everyAwardIsInOneEntryAndTheEntriesAreTheWholeToTheCent() {
        Explanation explanation = explain(Assumptions.OF_THE_METHOD);

        assertThat(explanation.addsUp()).isTrue();
        assertThat(explanation.whole().awards()).isEqualTo(5);
        assertThat(explanation.whole().central()).isEqualByComparingTo("8175");
    }

    @Test
    void anotherAssumptionIsWorthWhatItBringsIn() {
        Explanation explanation = explain(Assumptions.OF_THE_METHOD);

        assertThat(difference(explanation, "low")).isEqualByComparingTo("-20");
        assertThat(difference(explanation, "high")).isEqualByComparingTo("8030");
        assertThat(difference(explanation, "group-purchase")).isEqualByComparingTo("1000");
        assertThat(difference(explanation, "suspect")).isEqualByComparingTo("7000");
        assertThat(difference(explanation, "shared-ceiling")).isEqualByComparingTo("25");
        assertThat(difference(explanation, "licences")).isEqualByComparingTo("10");
        assertThat(difference(explanation, "extended")).isEqualByComparingTo("0");
    }

    @Test
    void whatIsToggledIsInTheTotalAndWorthTakingOutAgain() {
        Explanation explanation =
                explain(new Assumptions(Basis.CENTRAL, Set.of(Assumption.GROUP_PURCHASE, Assumption.SHARED_CEILING)));

        assertThat(explanation.awards()).isEqualTo(3);
        assertThat(explanation.value()).isEqualByComparingTo("1175");
        assertThat(difference(explanation, "group-purchase")).isEqualByComparingTo("-1000");
        assertThat(difference(explanation, "suspect")).isEqualByComparingTo("7000");
    }

    @ParameterizedTest
    @MethodSource("filters")
    void whateverIsAskedTheEntriesAreTheWhole(ContractFilter filter) {
        Explanation explanation = randomQueries.explain(filter, Assumptions.OF_THE_METHOD);

        assertThat(explanation.ledgerCentral())
                .isEqualByComparingTo(explanation.whole().central());
        assertThat(explanation.ledgerAwards()).isEqualTo(explanation.whole().awards());
        assertThat(explanation.addsUp()).isTrue();
    }

    private static Explanation explain(Assumptions assumptions) {
        return queries.explain(ContractFilter.everything(), assumptions);
    }

    private static BigDecimal difference(Explanation explanation, String choice) {
        return explanation.worth().stream()
                .filter(worth -> worth.choice().equals(choice))
                .findFirst()
                .map(Worth::difference)
                .orElseThrow();
    }
}
