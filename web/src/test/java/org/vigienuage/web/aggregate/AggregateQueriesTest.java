package org.vigienuage.web.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;

class AggregateQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final AggregateQueries aggregates = QueriesOn.get(database, AggregateQueries.class);

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-23.1")
                .ministry("mcn", "Cybersécurité et Numérique", "Cybersecurity and Digital Technology")
                .code("method", "direct", "Gré à gré", "Direct award")
                .supplier("microsoft", "Microsoft Canada")
                .supplier("softchoice", "Softchoice")
                .person("1123456789", "Jeanne Tremblay")
                .organization("mcn", "Ministère de la Cybersécurité et du Numérique")
                .awards(
                        anAward("1-1").worth("100").on(LocalDate.of(2020, 3, 31)),
                        anAward("2-1").worth("300").on(LocalDate.of(2020, 4, 1)).by("direct"),
                        anAward("3-1").worth("10").soldBy("microsoft", "softchoice", "microsoft"),
                        anAward("4-1").worth("42").on(null).soldBy("1123456789"),
                        anAward("5-1").worth("9000").soldBy("softchoice").excludedAs("group-purchase"),
                        anAward("6-1").soldBy("nobody").ofUnknownValue(),
                        anAward("7-1").worth("5").in(Scope.SERVICES).boughtBy("chu", "unknown"));
    }

    @Test
    void yearsAreInTheOrderOfTimeAndUnknownDatesLast() {
        assertThat(rows(Dimension.YEAR))
                .extracting(AggregateRow::key, AggregateRow::label)
                .containsExactly(tuple("2020", "2020"), tuple("unknown", "Date inconnue"));
    }

    @Test
    void fiscalYearsBeginInApril() {
        assertThat(rows(Dimension.FISCAL_YEAR))
                .extracting(AggregateRow::key, AggregateRow::awards)
                .containsExactly(tuple("2019-2020", 1L), tuple("2020-2021", 2L), tuple("unknown", 1L));
    }

    @Test
    void anAwardWithSeveralSuppliersCountsOnceForEachOfThemWithItsShare() {
        AggregateRow microsoft = rows(Dimension.SUPPLIER).getFirst();

        assertThat(microsoft.label()).isEqualTo("Microsoft Canada");
        assertThat(microsoft.awards()).isEqualTo(3);
        assertThat(microsoft.central()).isEqualByComparingTo("406.666667");
    }

    @Test
    void whatCountsOnlyInHighHasARowWithoutAwards() {
        AggregateRow softchoice = rows(Dimension.SUPPLIER).get(2);

        assertThat(softchoice.key()).isEqualTo("softchoice");
        assertThat(softchoice.awards()).isEqualTo(1);
        assertThat(softchoice.central()).isEqualByComparingTo("3.333333");
        assertThat(softchoice.high()).isEqualByComparingTo("9003.333333");
    }

    @Test
    void whatCountsInNoValueHasNoRow() {
        assertThat(rows(Dimension.SUPPLIER)).extracting(AggregateRow::key).doesNotContain("nobody");
    }

    @Test
    void peopleAreCountedButNotNamed() {
        assertThat(aggregates.rows(Dimension.SUPPLIER, ContractFilter.everything(), Language.ENGLISH))
                .extracting(AggregateRow::key, AggregateRow::label)
                .contains(tuple("natural-persons", "Natural persons"));
    }

    @Test
    void labelsAreInTheLanguageOfTheReader() {
        assertThat(aggregates.rows(Dimension.MINISTRY, ContractFilter.everything(), Language.ENGLISH))
                .extracting(AggregateRow::label)
                .containsExactly("Cybersecurity and Digital Technology");
        assertThat(rows(Dimension.METHOD)).extracting(AggregateRow::label).contains("Gré à gré");
    }

    @Test
    void everyScopeSaysWhatItAddsEvenIfNothing() {
        List<AggregateRow> scopes =
                aggregates.rows(Dimension.SCOPE, ContractFilter.of(Scope.SERVICES), Language.FRENCH);

        assertThat(scopes)
                .extracting(AggregateRow::key, AggregateRow::awards)
                .containsExactlyInAnyOrder(
                        tuple("core", 4L), tuple("extended", 0L), tuple("licences", 0L), tuple("services", 1L));
        assertThat(scopes)
                .isSortedAccordingTo(
                        Comparator.comparing(AggregateRow::central).reversed().thenComparing(AggregateRow::key));
    }

    @Test
    void whatAScopeAddsCanBeAskedForByItself() {
        for (AggregateRow added :
                aggregates.rows(Dimension.SCOPE, ContractFilter.of(Scope.SERVICES), Language.FRENCH)) {
            Scope scope = Scope.parseOptional(added.key()).orElseThrow();
            ContractFilter alone = ContractFilter.everything().withAddedBy(scope);

            assertThat(aggregates.rows(Dimension.METHOD, alone, Language.FRENCH).stream()
                            .mapToLong(AggregateRow::awards)
                            .sum())
                    .as(added.key())
                    .isEqualTo(added.awards());
        }
    }

    private static List<AggregateRow> rows(Dimension dimension) {
        return aggregates.rows(dimension, ContractFilter.everything(), Language.FRENCH);
    }
}
