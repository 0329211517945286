package org.vigienuage.web.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the rules agree with labelled records.
 *
 * @param dataVersion name of the version, null when nothing is published yet
 */
public record ReportCard(
        List<Figure> figures, List<Miss> misses, @Nullable String dataVersion) {

    /** Precision and recall that the project aims at for the scopes that count cloud itself. */
    public static final BigDecimal AIM_PRECISION = new BigDecimal("0.95");

    public static final BigDecimal AIM_RECALL = new BigDecimal("0.90");

    private static final List<String> AIMED = List.of("core", "extended");

    /**
     * The figures of one scope.
     *
     * @param split {@code held-out} of all changes to the rules, or {@code tune}: then they are no proof
     * @param labels {@code all}, or {@code undisputed} ones only
     * @param counting {@code within}: the scope with the narrower ones in it; {@code alone}: the scope itself
     * @param labelCount records that the labels put in the scope
     * @param decidedCount labelled records that the rules put in the scope
     * @param hitCount records that both put in the scope
     * @param weightedPrecision precision with each label standing for its share of the extract; likewise the recall
     * @param isConclusive whether there are enough labels to conclude anything
     */
    public record Figure(
            String split,
            String labels,
            String scope,
            String counting,
            int labelCount,
            int decidedCount,
            int hitCount,
            Share precision,
            Share recall,
            Share weightedPrecision,
            Share weightedRecall,
            boolean isConclusive) {

        public boolean isOf(String someSplit, String someLabels, String someCounting) {
            return split.equals(someSplit) && labels.equals(someLabels) && counting.equals(someCounting);
        }

        /** Whether something is aimed at for this scope. */
        public boolean hasAim() {
            return AIMED.contains(scope);
        }

        public boolean reachesAim() {
            return precision.isAtLeast(AIM_PRECISION) && recall.isAtLeast(AIM_RECALL);
        }
    }

    /** A share between 0 and 1 with its Wilson 95 % interval; all null where there is nothing to divide by. */
    public record Share(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {

        boolean isAtLeast(BigDecimal aim) {
            return value != null && value.compareTo(aim) >= 0;
        }
    }

    /**
     * A labelled record of which the rules say something else than the label.
     *
     * @param kind {@code award}, or {@code expense} or {@code final} that touches no award
     * @param label scope, or {@code out}; likewise what the rules decided
     * @param ruleId rule that decided, null when none did
     * @param matched the words it read
     * @param note who would disagree with the label, and why
     */
    public record Miss(
            String labelId,
            String split,
            String kind,
            String seaoNumber,
            @Nullable String title,
            @Nullable String expense,
            String label,
            String decided,
            @Nullable String ruleId,
            @Nullable String matched,
            boolean wouldDisagree,
            @Nullable String note) {}
}
