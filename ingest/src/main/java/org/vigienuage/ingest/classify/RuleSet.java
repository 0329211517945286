package org.vigienuage.ingest.classify;

import java.util.Comparator;
import java.util.List;

/** All rules, those that decide first coming first, with the table of their patterns. */
public record RuleSet(List<Rule> rules, PatternTable patterns) {

    public RuleSet {
        // The sort is stable: of equal priorities the one that is written first decides.
        rules = rules.stream().sorted(Comparator.comparingInt(Rule::priority)).toList();
    }
}
