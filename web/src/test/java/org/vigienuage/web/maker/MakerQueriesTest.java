package org.vigienuage.web.maker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.aggregate.RankOrder;
import org.vigienuage.web.aggregate.RankedRow;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;

/** Whose product is bought, whoever sells it. */
class MakerQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final MakerQueries makers = QueriesOn.get(database, MakerQueries.class);
    private static final AggregateQueries aggregates = QueriesOn.get(database, AggregateQueries.class);
    private static final LedgerQueries ledgers = QueriesOn.get(database, LedgerQueries.class);
    private static final ContractFilter ANY = ContractFilter.everything();

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-23.1")
                .maker("microsoft", "Microsoft")
                .maker("vmware", "VMware")
                .awards(
                        anAward("1-1").worth("100").madeBy("microsoft", "direct", "united-states"),
                        anAward("2-1")
                                .worth("70")
                                .soldBy("softchoice")
                                .controlledFrom("canada")
                                .madeBy("microsoft", "reseller", "united-states"),
                        anAward("3-1").worth("30").soldBy("bell").madeBy("vmware", "reseller", "united-states"),
                        anAward("4-1").worth("5").soldBy("cgi").controlledFrom("quebec"));
    }

    @Test
    void makersAreRankedByWhatWasBoughtOfThemDirectlyOrNot() {
        assertThat(makers.slice(ANY, null, RankOrder.LARGEST_FIRST, 0, 10))
                .extracting(
                        RankedRow::key, RankedRow::awards, row -> row.central().intValueExact())
                .containsExactly(tuple("microsoft", 2L, 170), tuple("vmware", 1L, 30));
    }

    @Test
    void whatHasNoMakerIsNotListedAndNotLost() {
        assertThat(makers.count(ANY, null)).isEqualTo(2);
        assertThat(rows(Dimension.MAKER, ANY))
                .containsExactly(
                        tuple("microsoft", "Microsoft", 170),
                        tuple("vmware", "VMware", 30),
                        tuple("unknown", "Maker not established", 5));
    }

    @Test
    void sellersAndMakersHaveHomesOfTheirOwn() {
        assertThat(rows(Dimension.MAKER_JURISDICTION, ANY))
                .containsExactly(tuple("united-states", "United States", 200), tuple("unknown", "Not established", 5));
        assertThat(rows(Dimension.JURISDICTION, ANY))
                .containsExactly(
                        tuple("unknown", "Not established", 130),
                        tuple("canada", "Canada, outside Québec", 70),
                        tuple("quebec", "Québec", 5));
    }

    @Test
    void aSelectionMayAskForAMakerAndForSellersOfOneCountry() {
        ContractFilter microsoft = ANY.with(Facet.MAKER, List.of("microsoft"));

        assertThat(ledgers.ledger(microsoft).included().central()).isEqualByComparingTo("170");
        assertThat(ledgers.ledger(microsoft.with(Facet.JURISDICTION, List.of("canada")))
                        .included()
                        .central())
                .isEqualByComparingTo("70");
    }

    @Test
    void namesAreFound() {
        assertThat(makers.count(ANY, "vmw")).isEqualTo(1);
        assertThat(makers.findMaker("vmware")).isPresent();
        assertThat(makers.findMaker("unknown")).isEmpty();
    }

    private static List<Tuple> rows(Dimension dimension, ContractFilter filter) {
        return aggregates.rows(dimension, filter, Language.ENGLISH).stream()
                .map((AggregateRow row) ->
                        tuple(row.key(), row.label(), row.central().intValueExact()))
                .toList();
    }
}
