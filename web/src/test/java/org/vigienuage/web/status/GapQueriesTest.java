package org.vigienuage.web.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.testing.QueriesOn;
import org.vigienuage.web.testing.Surroundings;

class GapQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final GapQueries gaps = QueriesOn.get(database, GapQueries.class);
    private static final ContractFilter EVERYTHING = ContractFilter.everything();

    @BeforeAll
    static void publish() {
        Surroundings.in(database)
                .gap("everywhere", null, null, null)
                .gap("hydro", "hydro-quebec", null, null)
                .gap("enterprises", null, "enterprise", null)
                .gap("finances", null, null, "finances");
    }

    @Test
    void aGapStandsBesideTheTotalsItTouches() {
        assertThat(touching(EVERYTHING)).containsExactly("everywhere");
        assertThat(touching(EVERYTHING.with(Facet.ORGANIZATION, List.of("hydro-quebec"))))
                .containsExactly("hydro");
        assertThat(touching(EVERYTHING.with(Facet.SECTOR, List.of("enterprise", "health"))))
                .containsExactly("enterprises");
        assertThat(touching(EVERYTHING.with(Facet.MINISTRY, List.of("finances"))))
                .containsExactly("finances");
    }

    @Test
    void aBodyThatIsNotMissingHasNoGapOfItsMinistry() {
        assertThat(touching(EVERYTHING
                        .with(Facet.MINISTRY, List.of("finances"))
                        .with(Facet.ORGANIZATION, List.of("revenu-quebec"))))
                .isEmpty();
    }

    private static List<String> touching(ContractFilter filter) {
        return gaps.listTouching(filter, Language.FRENCH).stream()
                .map(CoverageGap::id)
                .toList();
    }
}
