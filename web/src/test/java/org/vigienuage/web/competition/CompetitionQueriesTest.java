package org.vigienuage.web.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;
import org.vigienuage.web.testing.Surroundings;

class CompetitionQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final CompetitionQueries competition = QueriesOn.get(database, CompetitionQueries.class);
    private static final TermQueries terms = QueriesOn.get(database, TermQueries.class);
    private static final SpreadQueries spread = QueriesOn.get(database, SpreadQueries.class);
    private static final LedgerQueries ledgers = QueriesOn.get(database, LedgerQueries.class);
    private static final ContractFilter EVERYTHING = ContractFilter.everything();

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-23.1")
                .code("disposition", "2", "Un seul contractant possible", "Only one possible contractor")
                .awards(
                        anAward("1-1").worth("60").by("direct").soldBy("oracle").on(LocalDate.of(2016, 7, 1)),
                        anAward("2-1").worth("30").by("direct").soldBy("oracle").on(LocalDate.of(2018, 7, 15)),
                        anAward("3-1").worth("10").by("open").soldBy("sap").on(LocalDate.of(2016, 1, 1)),
                        anAward("4-1").worth("900").by("direct").soldBy("sap").excludedAs("group-purchase"),
                        anAward("5-1").ofUnknownValue().by("direct"));
        Surroundings.in(database)
                .term("1-1", "2016-07-01", "2017-06-30", "2")
                .term("4-1", null, null, "2")
                .chain("3-1", "2-1")
                .madeUpIndex(2016, "100", "110", "120");
    }

    @Test
    void mutualAgreementIsToldByCountAndDollarsOfTheIncludedAwards() {
        Competition all = competition.competition(EVERYTHING, Language.ENGLISH);

        assertThat(all.directShareOfAwards()).isEqualByComparingTo("0.6667");
        assertThat(all.directShareOfCentral()).isEqualByComparingTo("0.9");
    }

    @Test
    void concentrationIsTheSumOfSquaresAndWarnsOfSmallNumbers() {
        Concentration suppliers =
                competition.competition(EVERYTHING, Language.ENGLISH).suppliers();

        assertThat(suppliers.top()).isEqualTo("oracle");
        assertThat(suppliers.topShare()).isEqualByComparingTo("0.9");
        assertThat(suppliers.hhi()).isEqualByComparingTo("8200");
        assertThat(suppliers.fewAwards()).isTrue();
    }

    @Test
    void eachSupplierHasItsOwnShares() {
        assertThat(competition.rows(Dimension.SUPPLIER, EVERYTHING, Language.ENGLISH))
                .extracting(CompetitionRow::key, CompetitionRow::awards, CompetitionRow::directAwards)
                .containsExactly(tuple("oracle", 2L, 2L), tuple("sap", 1L, 0L));
    }

    @Test
    void nothingIsMutualWhereOnlyCallsAreAskedFor() {
        ContractFilter calls = EVERYTHING.with(Facet.METHOD, List.of("open"));

        assertThat(competition.rows(Dimension.MINISTRY, calls, Language.ENGLISH))
                .allSatisfy(row -> assertThat(row.directAwards()).isZero());
    }

    @Test
    void groundsAddUpToWhatWasGivenByMutualAgreement() {
        List<Ground> grounds = terms.listGrounds(EVERYTHING, Language.ENGLISH);

        assertThat(grounds)
                .extracting(Ground::list, Ground::code, Ground::label, Ground::awards)
                .containsExactly(
                        tuple("disposition", "2", "Only one possible contractor", 1L), tuple("none", null, null, 1L));
        assertThat(grounds.stream().map(Ground::central).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("90");
    }

    @Test
    void aChainTellsItsCostAndTheTimeSinceTheLastCompetition() {
        assertThat(terms.listChains(EVERYTHING.with(Facet.SUPPLIER, List.of("oracle"))))
                .singleElement()
                .satisfies(chain -> {
                    assertThat(chain.central()).isEqualByComparingTo("40");
                    assertThat(chain.lastCompetition()).isEqualTo(LocalDate.of(2016, 1, 1));
                    assertThat(chain.monthsSince()).isEqualTo(30);
                    assertThat(chain.links()).extracting(Chain.Link::awardKey).containsExactly("3-1", "2-1");
                });
    }

    @Test
    void spreadingMovesDollarsBetweenYearsAndNeverChangesTheTotal() {
        List<YearSpread> years = spread.listYears(EVERYTHING, false, Language.ENGLISH);

        assertThat(years)
                .extracting(
                        YearSpread::year,
                        year -> year.spread().stripTrailingZeros().toPlainString())
                .containsExactly(tuple("2016", "40.25"), tuple("2017", "29.75"), tuple("2018", "30"));
        BigDecimal central = ledgers.ledger(EVERYTHING).included().central();
        assertThat(sum(years.stream().map(YearSpread::spread).toList())).isEqualByComparingTo(central);
        assertThat(sum(years.stream().map(YearSpread::awarded).toList())).isEqualByComparingTo(central);
        assertThat(terms.periods(EVERYTHING).known()).isEqualTo(1);
    }

    @Test
    void constantDollarsFollowTheDeclaredIndexAndSayThatItIsMadeUp() {
        assertThat(spread.listYears(EVERYTHING, false, Language.ENGLISH))
                .first()
                .satisfies(year -> assertThat(year.constant()).isEqualByComparingTo("84.00"));
        assertThat(spread.findIndex(Language.ENGLISH)).hasValueSatisfying(index -> {
            assertThat(index.madeUp()).isTrue();
            assertThat(index.baseYear()).isEqualTo(2018);
        });
    }

    private static BigDecimal sum(List<BigDecimal> dollars) {
        return dollars.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
