package org.vigienuage.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.vigienuage.web.contract.ContractOrder;
import org.vigienuage.web.contract.ContractQueries;
import org.vigienuage.web.contract.ContractRow;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
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
    private static final ContractQueries contracts = QueriesOn.get(database, ContractQueries.class);
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

            if (dimension == Dimension.SUPPLIER || dimension == Dimension.JURISDICTION) {
                assertThat(parts).isGreaterThanOrEqualTo(whole);
            } else {
                assertThat(parts).as("%s", dimension).isEqualTo(whole);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void theLedgersOfAllSuppliersAddUpToTheLedgerOfTheSelection(ContractFilter filter) {
        ContractFilter ofAll = filter.with(Facet.SUPPLIER, List.of()).with(Facet.JURISDICTION, List.of());
        Ledger whole = ledgers.ledger(ofAll);
        List<Ledger> parts = RandomQuestions.SUPPLIERS.stream()
                .map(key -> ledgers.ledger(ofAll.with(Facet.SUPPLIER, List.of(key))))
                .toList();

        assertThat(total(parts, part -> part.included().low()))
                .isEqualByComparingTo(whole.included().low());
        assertThat(total(parts, part -> part.included().central()))
                .isEqualByComparingTo(whole.included().central());
        assertThat(total(parts, part -> part.included().high()))
                .isEqualByComparingTo(whole.included().high());
        assertThat(total(parts, part -> part.awardedKnown().sum()))
                .isEqualByComparingTo(whole.awardedKnown().sum());
        for (int reason = 0; reason < whole.excluded().size(); reason++) {
            int each = reason;
            assertThat(total(parts, part -> part.excluded().get(each).central()))
                    .as(whole.excluded().get(each).reason())
                    .isEqualByComparingTo(whole.excluded().get(each).central());
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void theContractsOfASelectionAddUpToItsLedger(ContractFilter filter) {
        List<ContractRow> rows = new ArrayList<>();
        contracts.each(filter, ContractOrder.LARGEST_FIRST, rows::add);

        assertThat(rows.stream()
                        .filter(row -> row.exclusion() == null && row.countedCentral() != null)
                        .map(ContractRow::countedCentral)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(ledgers.ledger(filter).included().central());
    }

    private static BigDecimal total(List<Ledger> parts, Function<Ledger, BigDecimal> value) {
        return parts.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<AggregateRow> rows, Function<AggregateRow, BigDecimal> value) {
        return rows.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
