package org.vigienuage.ingest.classify;

import java.util.ArrayList;
import java.util.List;

/** Applies all rules to a subject. */
public final class CloudClassifier {

    private final List<Rule> rules;

    public CloudClassifier(RuleSet ruleSet) {
        this.rules = ruleSet.rules();
    }

    /** The rules that fire, the one that decides first. */
    List<Firing> classify(Subject subject) {
        var firings = new ArrayList<Firing>();
        for (var rule : rules) {
            rule.fireOn(subject).ifPresent(firings::add);
        }
        return firings;
    }
}
