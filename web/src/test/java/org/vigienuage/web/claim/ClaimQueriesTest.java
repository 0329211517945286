package org.vigienuage.web.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.claim.Claim.Coverage;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;
import org.vigienuage.web.testing.Surroundings;

class ClaimQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final ClaimQueries claims = QueriesOn.get(database, ClaimQueries.class);

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-23.1")
                .awards(
                        anAward("1-1").between("80", "100", "120"),
                        anAward("2-1").worth("7").in(Scope.LICENCES),
                        anAward("3-1").worth("900").on(LocalDate.of(2021, 1, 1)));
        Surroundings.in(database)
                .claim("all", 1, "2000000000", "CAD", "core", null)
                .claim("licences", 2, "624000000", "CAD", "licences", "microsoft")
                .claim("share", 3, "85", "percent", "core", null)
                .month("xml", "2020-01-01", "loaded")
                .month("xml", "2020-02-01", "partial")
                .month("ocds", "2020-02-01", "missing")
                .month("xml", "2020-03-01", "missing");
    }

    @Test
    void besideAClaimStandsTheLedgerOfTheSameScopeAndPeriod() {
        Claim claim = claims.listClaims(null, Language.ENGLISH).getFirst();

        assertThat(claim.ours())
                .isEqualTo(QueriesOn.get(database, LedgerQueries.class)
                        .ledger(claim.filter())
                        .included());
        assertThat(claim.ours()).satisfies(ours -> {
            assertThat(ours.awards()).isEqualTo(1);
            assertThat(ours.low()).isEqualByComparingTo("80");
            assertThat(ours.high()).isEqualByComparingTo("120");
        });
    }

    @Test
    void aShareHasNoFigureOfOurs() {
        assertThat(claims.listClaims(null, Language.ENGLISH).getLast().ours()).isNull();
    }

    @Test
    void theMonthsHeldAreToldWhicheverFormatTheyComeFrom() {
        assertThat(claims.listClaims(null, Language.ENGLISH).getFirst().coverage())
                .isEqualTo(new Coverage(12, 1, 1));
    }
}
