package org.vigienuage.web.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;

/** What a reader could narrow a selection to, and what each choice would hold. */
class FacetQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final FacetQueries facets = QueriesOn.get(database, FacetQueries.class);
    private static final LedgerQueries ledgers = QueriesOn.get(database, LedgerQueries.class);
    private static final ContractFilter ANY = ContractFilter.everything();

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-23.1")
                .code("method", "open", "Appel d’offres public", "Public call for tenders")
                .code("method", "direct", "Gré à gré", "Mutual agreement")
                .supplier("microsoft", "Microsoft Canada")
                .supplier("telus", "Société TELUS Communications")
                .person("2260000001", "Jeanne Tremblay")
                .awards(
                        anAward("1-1").worth("100").soldBy("microsoft").by("direct"),
                        anAward("2-1").worth("70").soldBy("microsoft").by("open"),
                        anAward("3-1").worth("30").soldBy("telus").by("open"),
                        anAward("4-1").worth("20").soldBy("2260000001").by("open"),
                        anAward("5-1").worth("10").soldBy("telus").by("open").from("canada"));
    }

    @Test
    void valuesComeWithTheirAwardsTheMostFirst() {
        assertThat(values(Facet.SUPPLIER, ANY, null)).containsExactly(tuple("microsoft", 2L), tuple("telus", 1L));
        assertThat(values(Facet.METHOD, ANY, null)).containsExactly(tuple("open", 3L), tuple("direct", 1L));
    }

    @Test
    void theKeysOfTheFacetItselfDoNotCount() {
        ContractFilter direct = ANY.with(Facet.METHOD, List.of("direct"));

        assertThat(values(Facet.METHOD, direct, null)).containsExactly(tuple("open", 3L), tuple("direct", 1L));
        assertThat(values(Facet.SUPPLIER, direct, null)).containsExactly(tuple("microsoft", 1L));
    }

    @Test
    void valuesAreSearchedByTheirNames() {
        assertThat(values(Facet.SUPPLIER, ANY, "societe tel")).containsExactly(tuple("telus", 1L));
        assertThat(values(Facet.METHOD, ANY, "gre")).containsExactly(tuple("direct", 1L));
        assertThat(values(Facet.METHOD, ANY, "nothing")).isEmpty();
    }

    @Test
    void aSourceHoldsWhatItHoldsAlone() {
        assertThat(values(Facet.SOURCE, ANY, null)).contains(tuple("seao", 4L));
    }

    @ParameterizedTest
    @EnumSource(value = Facet.class, names = "COUNTED", mode = EnumSource.Mode.EXCLUDE)
    void choosingAValueGivesTheNumberThatStoodBesideIt(Facet facet) {
        assertThat(facets.slice(facet, ANY, null, Language.FRENCH, 0, 50))
                .allSatisfy(row -> assertThat(row.awards())
                        .isEqualTo(ledgers.ledger(ANY.with(facet, List.of(row.key())))
                                .included()
                                .awards()));
    }

    @Test
    void aListIsFetchedInParts() {
        assertThat(facets.slice(Facet.SUPPLIER, ANY, null, Language.FRENCH, 1, 1))
                .extracting(AggregateRow::key)
                .containsExactly("telus");
    }

    private static List<Tuple> values(Facet facet, ContractFilter filter, @Nullable String typed) {
        return facets.slice(facet, filter, typed, Language.FRENCH, 0, 50).stream()
                .map(row -> tuple(row.key(), row.awards()))
                .toList();
    }
}
