package org.vigienuage.web.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.aggregate.RankOrder;
import org.vigienuage.web.aggregate.RankOrder.Column;
import org.vigienuage.web.aggregate.RankedRow;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;

class SupplierQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final SupplierQueries suppliers = QueriesOn.get(database, SupplierQueries.class);
    private static final ContractFilter ANY = ContractFilter.everything();

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-23.1")
                .supplier("microsoft", "Microsoft Canada")
                .supplier("telus", "Société TELUS Communications")
                .supplier("idle", "Rien à vendre")
                .person("1123456789", "Jeanne Tremblay")
                .awards(
                        anAward("1-1").worth("100").on(LocalDate.of(2012, 5, 1)),
                        anAward("2-1").worth("50").on(LocalDate.of(2023, 1, 9)),
                        anAward("3-1").worth("500").soldBy("telus", "microsoft"),
                        anAward("4-1").worth("999").soldBy("1123456789"));
    }

    @Test
    void suppliersAreRankedByTheirShares() {
        assertThat(suppliers.slice(ANY, null, RankOrder.LARGEST_FIRST, 0, 10))
                .extracting(
                        RankedRow::key, RankedRow::awards, row -> row.central().intValueExact())
                .containsExactly(tuple("microsoft", 3L, 400), tuple("telus", 1L, 250));
    }

    @Test
    void aRowSaysSinceWhenAndUntilWhen() {
        RankedRow microsoft =
                suppliers.slice(ANY, null, RankOrder.LARGEST_FIRST, 0, 1).getFirst();

        assertThat(microsoft.first()).isEqualTo("2012-05-01");
        assertThat(microsoft.last()).isEqualTo("2023-01-09");
    }

    @Test
    void theListCanBeReadByNameAndInParts() {
        RankOrder byName = new RankOrder(Column.NAME, false);

        assertThat(suppliers.slice(ANY, null, byName, 1, 10))
                .extracting(RankedRow::key)
                .containsExactly("telus");
        assertThat(suppliers.count(ANY, null)).isEqualTo(2);
    }

    @Test
    void namesAreFoundWithoutAccents() {
        assertThat(suppliers.slice(ANY, "societe tel", RankOrder.LARGEST_FIRST, 0, 10))
                .extracting(RankedRow::key)
                .containsExactly("telus");
        assertThat(suppliers.count(ANY, "oracle")).isZero();
    }

    @Test
    void peopleAreNotListedThoughTheyHaveFacts() {
        assertThat(suppliers.count(ANY, "tremblay")).isZero();
        assertThat(suppliers.findSupplier("1123456789"))
                .hasValueSatisfying(person -> assertThat(person.naturalPerson()).isTrue());
    }

    @Test
    void theShareOfOneSupplierIsItsRankedRow() {
        assertThat(suppliers.shares(ANY, "telus").central()).isEqualByComparingTo("250");
        assertThat(suppliers.shares(ANY, "idle").high()).isZero();
    }

    @Test
    void anUnknownKeyIsNobody() {
        assertThat(suppliers.findSupplier("nobody")).isEmpty();
    }
}
