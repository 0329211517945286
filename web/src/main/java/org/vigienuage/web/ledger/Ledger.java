package org.vigienuage.web.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Totals;

/**
 * Where every award of a selection is counted: {@code awards} = {@code unknown} + {@code included} + the excluded ones, each
 * for one reason. Beside it stand the facts that touch no award, never inside it.
 *
 * @param unknown awards without a value
 * @param awardedKnown awarded values over 1 $, whatever became of the award
 * @param orphanFinals final amounts whose notice is not loaded
 * @param orphanExpenses expenses whose notice is not loaded
 * @param unmatched finals and expenses that match no winner of their notice
 * @param dataVersion name of the version, null when nothing is published yet
 */
public record Ledger(
        long awards,
        long unknown,
        CountedSum awardedKnown,
        Totals included,
        List<Exclusion> excluded,
        CountedSum orphanFinals,
        CountedSum orphanExpenses,
        Unmatched unmatched,
        @Nullable String dataVersion) {

    /**
     * Awards left out for one reason; the shared-ceiling reduction leaves out dollars of included awards, and no award.
     *
     * @param central their central dollars
     */
    public record Exclusion(String reason, long awards, BigDecimal central) {}

    /** Facts and what they add up to in Canadian dollars. */
    public record CountedSum(long count, BigDecimal sum) {}

    /** Facts that match no winner, together and by kind. */
    public record Unmatched(long count, BigDecimal sum, CountedSum finals, CountedSum expenses) {

        static Unmatched of(CountedSum finals, CountedSum expenses) {
            return new Unmatched(finals.count() + expenses.count(), finals.sum().add(expenses.sum()), finals, expenses);
        }
    }
}
