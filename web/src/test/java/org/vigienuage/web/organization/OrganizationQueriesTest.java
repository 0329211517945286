package org.vigienuage.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.aggregate.RankOrder;
import org.vigienuage.web.aggregate.RankedRow;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.organization.Organization.Attachment;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;

class OrganizationQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final OrganizationQueries organizations = QueriesOn.get(database, OrganizationQueries.class);
    private static final ContractFilter ANY = ContractFilter.everything();

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-23.1")
                .ministry("mcn", "Cybersécurité et Numérique", "Cybersecurity and Digital Technology")
                .organization("cspq", "Centre de services partagés du Québec")
                .attached("cspq", "sct", null, "2020-08-31")
                .attached("cspq", "mcn", "2020-09-01", null)
                .organization("chu", "CHU de Québec")
                .awards(
                        anAward("1-1").worth("100").boughtBy("chu", "msss"),
                        anAward("2-1").worth("700").boughtBy("cspq", "mcn").soldBy("bell", "telus"));
    }

    @Test
    void bodiesAreRankedByWholeAwards() {
        assertThat(organizations.slice(ANY, null, RankOrder.LARGEST_FIRST, 0, 10))
                .extracting(RankedRow::key, row -> row.central().intValueExact())
                .containsExactly(tuple("cspq", 700), tuple("chu", 100));
    }

    @Test
    void bodiesAreFoundByTheirNames() {
        assertThat(organizations.count(ANY, "quebec")).isEqualTo(2);
        assertThat(organizations.slice(ANY, "partage", RankOrder.LARGEST_FIRST, 0, 10))
                .extracting(RankedRow::name)
                .containsExactly("Centre de services partagés du Québec");
    }

    @Test
    void aBodyTellsWhatItAnsweredTo() {
        assertThat(organizations.findOrganization("cspq").orElseThrow().ministries())
                .containsExactly(
                        new Attachment("sct", null, LocalDate.of(2020, 8, 31), null, null),
                        new Attachment("mcn", LocalDate.of(2020, 9, 1), null, null, null));
    }

    @Test
    void ministriesHaveTheirNamesInBothLanguages() {
        assertThat(organizations.findMinistry("mcn").orElseThrow().english()).startsWith("Cybersecurity");
        assertThat(organizations.findMinistry("none")).isEmpty();
    }
}
