package org.vigienuage.web.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.ledger.Ledger.CountedSum;

/** One line of an explanation as a file; what a line does not have is null. */
record ExplainLine(
        String section,
        String entry,
        @Nullable Long awards,
        @Nullable BigDecimal value,
        @Nullable BigDecimal difference,
        @Nullable Boolean chosen,
        @Nullable String records) {

    static List<ExplainLine> of(ExplainAnswer answer) {
        List<ExplainLine> lines = new ArrayList<>();
        lines.add(said("question", answer.question().words()));
        lines.add(said("data_version", String.valueOf(answer.dataVersion())));
        lines.add(said("content_hash", String.valueOf(answer.contentHash())));
        lines.add(new ExplainLine(
                "total", answer.basis(), answer.total().count(), answer.total().sum(), null, null, null));
        answer.parts()
                .forEach(part -> lines.add(new ExplainLine(
                        "part", part.entry(), part.awards(), part.central(), null, part.isCounted(), part.records())));
        lines.add(new ExplainLine(
                "whole", "all", answer.whole().count(), answer.whole().sum(), null, null, null));
        answer.alternatives()
                .forEach(other -> lines.add(new ExplainLine(
                        other.kind(),
                        other.choice(),
                        other.awards(),
                        other.value(),
                        other.difference(),
                        other.isChosen(),
                        null)));
        lines.add(beside("orphan_finals", answer.beside().orphanFinals()));
        lines.add(beside("orphan_expenses", answer.beside().orphanExpenses()));
        lines.add(beside("unmatched_finals", answer.beside().unmatchedFinals()));
        lines.add(beside("unmatched_expenses", answer.beside().unmatchedExpenses()));
        return lines;
    }

    private static ExplainLine said(String section, String words) {
        return new ExplainLine(section, words, null, null, null, null, null);
    }

    private static ExplainLine beside(String entry, CountedSum facts) {
        return new ExplainLine("beside", entry, facts.count(), facts.sum(), null, null, null);
    }
}
