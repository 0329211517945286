package org.vigienuage.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;
import org.vigienuage.web.testing.Surroundings;

class QuietBodyQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final QuietBodyQueries bodies = QueriesOn.get(database, QuietBodyQueries.class);

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-23.1")
                .awards(
                        anAward("1-1").boughtBy("quiet", "mcn"),
                        anAward("2-1").boughtBy("speaking", "mcn"),
                        anAward("3-1").boughtBy("speaking", "mcn"),
                        anAward("4-1").boughtBy("elsewhere", "mcn"));
        Surroundings.in(database)
                .month("xml", "2016-01-01", "loaded")
                .month("xml", "2016-02-01", "partial")
                .month("xml", "2016-03-01", "loaded")
                .month("xml", "2016-04-01", "loaded")
                .stated("1-1", "2016-01-01")
                .stated("2-1", "2016-01-01")
                .stated("3-1", "2016-04-01")
                .stated("4-1", "2016-02-01");
    }

    @Test
    void aBodyFellSilentWhenLaterLoadedMonthsHaveNothingOfIt() {
        assertThat(bodies.listQuiet(ContractFilter.everything()))
                .extracting(QuietBody::key, QuietBody::lastMonth, QuietBody::laterMonths)
                .containsExactly(tuple("quiet", LocalDate.of(2016, 1, 1), 2));
    }

    @Test
    void onlyMonthsThatAreWhollyLoadedCount() {
        assertThat(bodies.listLoadedMonths()).hasSize(3).doesNotContain(LocalDate.of(2016, 2, 1));
    }
}
