package org.vigienuage.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ledger.Ledger.Exclusion;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;
import org.vigienuage.web.testing.RandomQuestions;

/** Whatever is asked, the parts add up to the whole, to the cent. */
class LedgerAddsUpTest {

    private static final int AWARDS = 300;
    private static final int QUESTIONS = 30;

    private static final TestDatabase database = TestDatabase.create();
    private static final AggregateQueries aggregates = QueriesOn.get(database, AggregateQueries.class);
    private static final LedgerQueries ledgers = QueriesOn.get(database, LedgerQueries.class);

    @BeforeAll
    static void publish() {
        Mart.in(database).version(1, "2026-11-23.1").awards(new RandomQuestions(1).awards(AWARDS));
    }

    static Stream<ContractFilter> filters() {
        return Stream.generate(new RandomQuestions(2)::filter).limit(QUESTIONS);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everyAwardOfTheLedgerIsCountedOnce(ContractFilter filter) {
        Ledger ledger = ledgers.ledger(filter);

        long excluded = ledger.excluded().stream().mapToLong(Exclusion::awards).sum();

        assertThat(ledger.unknown() + ledger.included().awards() + excluded).isEqualTo(ledger.awards());
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everyDimensionAddsUpToTheLedger(ContractFilter filter) {
        Totals whole = ledgers.ledger(filter).included();

        for (Dimension dimension : Dimension.values()) {
            List<AggregateRow> rows = aggregates.rows(dimension, filter, Language.FRENCH);

            assertThat(sum(rows, AggregateRow::low)).as("%s", dimension).isEqualByComparingTo(whole.low());
            assertThat(sum(rows, AggregateRow::central)).as("%s", dimension).isEqualByComparingTo(whole.central());
            assertThat(sum(rows, AggregateRow::high)).as("%s", dimension).isEqualByComparingTo(whole.high());
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void awardsAddUpToTheLedgerUnlessSuppliersShareThem(ContractFilter filter) {
        long whole = ledgers.ledger(filter).included().awards();

        for (Dimension dimension : Dimension.values()) {
            long parts = aggregates.rows(dimension, filter, Language.FRENCH).stream()
                    .mapToLong(AggregateRow::awards)
                    .sum();

            if (dimension == Dimension.SUPPLIER) {
                assertThat(parts).isGreaterThanOrEqualTo(whole);
            } else {
                assertThat(parts).as("%s", dimension).isEqualTo(whole);
            }
        }
    }

    private static BigDecimal sum(List<AggregateRow> rows, Function<AggregateRow, BigDecimal> value) {
        return rows.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
