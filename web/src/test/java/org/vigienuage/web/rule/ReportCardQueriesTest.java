package org.vigienuage.web.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.rule.ReportCard.Figure;
import org.vigienuage.web.rule.ReportCard.Miss;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.PublishedCard;
import org.vigienuage.web.testing.QueriesOn;

class ReportCardQueriesTest {

    private static final TestDatabase DATABASE = TestDatabase.create();

    @Test
    void theHeldOutHalfComesFirstAndScopesFromNarrowToWide() {
        PublishedCard.in(Mart.in(DATABASE).version(1, "2026-11-24.1"))
                .figure("tune", "core", 60, "0.99", "0.99")
                .figure("held-out", "licences", 60, "0.95", "0.9")
                .figure("held-out", "extended", 54, "0.97", "0.65")
                .figure("held-out", "core", 5, null, "0.6")
                .miss("1069243", "Solution de gestion collaborative", "extended", "out");

        ReportCard card = QueriesOn.get(DATABASE, ReportCardQueries.class).reportCard();

        assertThat(card.figures())
                .extracting(figure -> figure.split() + " " + figure.scope())
                .containsExactly("held-out core", "held-out extended", "held-out licences", "tune core");
        assertThat(card.misses()).extracting(Miss::seaoNumber).containsExactly("1069243");
        assertThat(card.dataVersion()).isEqualTo("2026-11-24.1");
        assertThat(card.figures()).extracting(Figure::isConclusive).containsExactly(false, true, true, true);
        assertThat(card.figures()).extracting(Figure::reachesAim).containsExactly(false, false, true, true);
        assertThat(card.figures().getFirst().precision().value()).isNull();
    }
}
