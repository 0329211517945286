package org.vigienuage.web.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.testing.Mart;

class FilterConditionsTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final DSLContext web = DSL.using(database.web(), SQLDialect.POSTGRES);
    private static final ContractFilter ALL = ContractFilter.of(Scope.ALL);

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(2, "2026-11-23.1")
                .moved("1160000001", "acme")
                .awards(
                        anAward("1281158-1")
                                .titled("Achat de l’hébergement infonuagique")
                                .worth("100"),
                        anAward("2-1")
                                .soldBy("bell", "acme")
                                .on(LocalDate.of(2021, 1, 1))
                                .worth("200.01"),
                        anAward("3-1")
                                .titled("Copieurs")
                                .in(Scope.ALL)
                                .by("direct")
                                .ofUnknownValue(),
                        anAward("4-1")
                                .titled("Copieurs")
                                .boughtBy("chu", "msss")
                                .on(null)
                                .in(Scope.LICENCES),
                        anAward("5-1").published(1, 2));
    }

    @Test
    void onlyCurrentRowsAreFound() {
        assertThat(found(ALL)).containsExactly("1281158-1", "2-1", "3-1", "4-1");
    }

    @Test
    void aScopeHoldsThoseBeforeIt() {
        assertThat(found(ContractFilter.everything())).containsExactly("1281158-1", "2-1");
        assertThat(found(ContractFilter.of(Scope.SERVICES))).containsExactly("1281158-1", "2-1", "4-1");
    }

    @Test
    void bothEndsOfThePeriodAreInside() {
        LocalDate day = LocalDate.of(2021, 1, 1);

        assertThat(found(ALL.withPeriod(day, day))).containsExactly("2-1");
        assertThat(found(ALL.withPeriod(null, day))).containsExactly("1281158-1", "2-1", "3-1");
        assertThat(found(ALL.withPeriod(day.plusDays(1), null))).isEmpty();
    }

    @Test
    void aKeyThatASupplierHadBeforeStillFindsIt() {
        assertThat(found(ALL.with(Facet.SUPPLIER, List.of("1160000001")))).containsExactly("2-1");
    }

    @Test
    void anyOfSeveralSuppliersWillDo() {
        assertThat(found(ALL.with(Facet.SUPPLIER, List.of("acme")))).containsExactly("2-1");
        assertThat(found(ALL.with(Facet.SUPPLIER, List.of("acme", "bell", "cgi"))))
                .containsExactly("2-1");
    }

    @Test
    void buyersAndMethodsAreFoundByTheirKeys() {
        assertThat(found(ALL.with(Facet.MINISTRY, List.of("msss")))).containsExactly("4-1");
        assertThat(found(ALL.with(Facet.ORGANIZATION, List.of("chu", "sqi")))).containsExactly("4-1");
        assertThat(found(ALL.with(Facet.METHOD, List.of("direct")))).containsExactly("3-1");
    }

    @Test
    void theRangeIsOfTheCentralValueAndInclusive() {
        assertThat(found(ALL.withRange(new BigDecimal("200.01"), new BigDecimal("200.01"))))
                .containsExactly("2-1");
        assertThat(found(ALL.withRange(new BigDecimal("200.02"), null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEBERGEMENT", "l'hébergement", "héberg infonua", "1281158"})
    void textIsFoundWithoutAccentsApostrophesOrEndings(String typed) {
        assertThat(found(ALL.withText(typed))).contains("1281158-1").doesNotContain("3-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "!!!", "%", "le", "\\", "<->", "zzzzzz"})
    void textThatSaysNothingFindsNothing(String typed) {
        assertThat(found(ALL.withText(typed))).isEmpty();
    }

    private static List<String> found(ContractFilter filter) {
        return web.select(AWARD.AWARD_KEY)
                .from(AWARD)
                .where(FilterConditions.awards(filter))
                .orderBy(AWARD.AWARD_KEY)
                .fetch(AWARD.AWARD_KEY);
    }
}
