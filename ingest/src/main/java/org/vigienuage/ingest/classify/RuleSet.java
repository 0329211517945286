package org.vigienuage.ingest.classify;

import java.util.Comparator;
import java.util.List;

/** All rules, those that decide first coming first. */
public record RuleSet(List<Rule> rules) {

    public RuleSet {
        // The sort is stable: of equal priorities the one that is written first decides.
        rules = rules.stream().sorted(Comparator.comparingInt(Rule::priority)).toList();
    }
}
