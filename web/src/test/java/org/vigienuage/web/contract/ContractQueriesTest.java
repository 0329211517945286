package org.vigienuage.web.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.contract.ContractRow.SupplierName;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;
import org.vigienuage.web.testing.RandomQuestions;

class ContractQueriesTest {

    private static final int AWARDS = 60;

    private static final TestDatabase database = TestDatabase.create();
    private static final ContractQueries contracts = QueriesOn.get(database, ContractQueries.class);
    private static final ContractFilter ALL = ContractFilter.of(Scope.ALL);

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(3, "2026-11-23.1")
                .awards(new RandomQuestions(4).awards(AWARDS))
                .awards(
                        anAward("9001-1").titled("École").soldBy("bell", "acme").flagged("consortium"),
                        anAward("9002-1").titled("eau").on(null),
                        anAward("9003-1").titled("Zoom").ofUnknownValue().on(LocalDate.of(2024, 3, 31)),
                        anAward("9004-1").published(1, 3));
    }

    static Stream<ContractOrder> orders() {
        return Stream.of(ContractColumn.values())
                .flatMap(column -> Stream.of(new ContractOrder(column, true), new ContractOrder(column, false)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void pagesFollowOneAnotherWithoutGapOrRepeat(ContractOrder order) {
        List<ContractRow> whole = contracts.slice(ALL, order, 0, 1000);
        List<ContractRow> paged = new ArrayList<>();
        @Nullable ContractCursor cursor = null;
        do {
            ContractPage page = contracts.page(ALL, order, cursor, 7);
            assertThat(page.total()).isEqualTo(AWARDS + 3);
            paged.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(whole).hasSize(AWARDS + 3);
        assertThat(paged).isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void unknownValuesComeLastInBothDirections(ContractOrder order) {
        ContractRow last = contracts.slice(ALL, order, AWARDS + 2, 1).getFirst();

        switch (order.column()) {
            case CENTRAL -> assertThat(last.central()).isNull();
            case DATE -> assertThat(last.bucketDate()).isNull();
            case SUPPLIER, ORGANIZATION, TITLE -> assertThat(last.title()).isNotNull();
        }
    }

    @Test
    void titlesAreOrderedAsReadersOfFrenchDo() {
        List<@Nullable String> titles =
                contracts.slice(ALL, new ContractOrder(ContractColumn.TITLE, false), 0, 1000).stream()
                        .map(ContractRow::title)
                        .toList();

        assertThat(titles.indexOf("eau")).isLessThan(titles.indexOf("École"));
        assertThat(titles.getLast()).isEqualTo("Zoom");
    }

    @Test
    void anAwardNamesAllItsSuppliers() {
        ContractRow award = found("9001");

        assertThat(award.suppliers())
                .containsExactly(
                        new SupplierName("bell", "bell", "unknown", null),
                        new SupplierName("acme", "acme", "unknown", null));
        assertThat(award.supplierLabel()).isEqualTo("bell ; acme");
        assertThat(award.flags()).containsExactly("consortium");
    }

    @Test
    void whatIsUnknownIsNull() {
        ContractRow award = found("9003");

        assertThat(award.central()).isNull();
        assertThat(award.exclusion()).isEqualTo("unknown");
        assertThat(award.calendarYear()).isEqualTo(2024);
        assertThat(award.fiscalYear()).isEqualTo(2023);
    }

    @Test
    void everyAwardIsStreamedInTheSameOrder() {
        List<ContractRow> streamed = new ArrayList<>();
        contracts.each(ALL, ContractOrder.LARGEST_FIRST, streamed::add);

        assertThat(streamed).isEqualTo(contracts.slice(ALL, ContractOrder.LARGEST_FIRST, 0, 1000));
    }

    @Test
    void aCursorReadsAsItWasWritten() {
        ContractCursor cursor = new ContractCursor(ContractOrder.LARGEST_FIRST, 3, "9001-1");

        assertThat(ContractCursor.parseOptional(cursor.token())).hasValue(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "bm90aGluZw", "LWNlbnRyYWwgMw", "LXByaWNlIDMgOTAwMS0x"})
    void otherTextIsNoCursor(String token) {
        assertThat(ContractCursor.parseOptional(token)).isEmpty();
    }

    @Test
    void aCursorOfNoAwardIsRefused() {
        ContractCursor forged = new ContractCursor(ContractOrder.LARGEST_FIRST, 3, "9004-1");

        assertThatThrownBy(() -> contracts.page(ALL, forged.order(), forged, 10))
                .isInstanceOf(UnknownCursorException.class);
    }

    private static ContractRow found(String seaoNumber) {
        return contracts
                .slice(ALL.withText(seaoNumber), ContractOrder.LARGEST_FIRST, 0, 1)
                .getFirst();
    }
}
