package org.vigienuage.web.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.explain.Assumption;
import org.vigienuage.web.explain.Explanation;
import org.vigienuage.web.explain.Explanation.Worth;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.ledger.Ledger;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.version.PublishedVersion;

/**
 * What a total is made of, as it is sent.
 *
 * @param question in words and as parameters
 * @param parts they are all awards of the selection: their sum is {@code whole}
 * @param beside facts that are in no part
 * @param dataVersion null when nothing is published yet
 * @param contentHash SHA-256 over all that the version publishes
 */
record ExplainAnswer(
        Question question,
        String basis,
        List<String> counted,
        CountedSum total,
        List<Part> parts,
        CountedSum whole,
        boolean addsUp,
        List<Alternative> alternatives,
        Beside beside,
        @Nullable String dataVersion,
        @Nullable String contentHash) {

    /** What was asked. */
    record Question(String words, Map<String, List<String>> parameters) {}

    /**
     * One entry of the ledger.
     *
     * @param central its central dollars
     * @param isCounted whether it is in the total
     * @param records address of its awards
     */
    record Part(String entry, long awards, BigDecimal central, boolean isCounted, String records) {}

    /** Another way to count and the total it gives. */
    record Alternative(
            String kind, String choice, long awards, BigDecimal value, BigDecimal difference, boolean isChosen) {}

    /** Finals and expenses that touch no award. */
    record Beside(
            CountedSum orphanFinals,
            CountedSum orphanExpenses,
            CountedSum unmatchedFinals,
            CountedSum unmatchedExpenses) {}

    static ExplainAnswer of(
            ContractFilter filter, String words, Explanation explanation, @Nullable PublishedVersion version) {
        Ledger ledger = explanation.ledger();
        List<String> counted = explanation.assumptions().counted().stream()
                .sorted()
                .map(Assumption::key)
                .toList();
        return new ExplainAnswer(
                new Question(words, FilterParameters.toMap(filter)),
                explanation.assumptions().basis().key(),
                counted,
                new CountedSum(explanation.awards(), explanation.value()),
                parts(filter, ledger, counted),
                new CountedSum(explanation.whole().awards(), explanation.whole().central()),
                explanation.addsUp(),
                explanation.worth().stream().map(ExplainAnswer::alternative).toList(),
                new Beside(
                        ledger.orphanFinals(),
                        ledger.orphanExpenses(),
                        ledger.unmatched().finals(),
                        ledger.unmatched().expenses()),
                version == null ? null : version.name(),
                version == null ? null : version.contentHash());
    }

    private static List<Part> parts(ContractFilter filter, Ledger ledger, List<String> counted) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(
                filter,
                "included",
                ledger.included().awards(),
                ledger.included().central(),
                true));
        parts.add(part(filter, "unknown", ledger.unknown(), BigDecimal.ZERO, false));
        ledger.excluded()
                .forEach(exclusion -> parts.add(part(
                        filter,
                        exclusion.reason(),
                        exclusion.awards(),
                        exclusion.central(),
                        counted.contains(exclusion.reason()))));
        return List.copyOf(parts);
    }

    private static Part part(ContractFilter filter, String entry, long awards, BigDecimal central, boolean isCounted) {
        String records = "/api/v1/contracts?" + FilterParameters.toQuery(filter.with(Facet.COUNTED, List.of(entry)));
        return new Part(entry, awards, central, isCounted, records);
    }

    private static Alternative alternative(Worth worth) {
        return new Alternative(
                worth.kind().key(),
                worth.choice(),
                worth.awards(),
                worth.value(),
                worth.difference(),
                worth.isChosen());
    }
}
