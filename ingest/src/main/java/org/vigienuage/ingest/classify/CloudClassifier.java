package org.vigienuage.ingest.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies all rules to a subject. */
public final class CloudClassifier {

    /** A notice with many winners, or a call repeated every year, is asked about over and over with the same words. */
    private static final int REMEMBERED = 20_000;

    private final List<Rule> rules;
    private final Map<Subject, List<Firing>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Subject, List<Firing>> eldest) {
            return size() > REMEMBERED;
        }
    };

    public CloudClassifier(RuleSet ruleSet) {
        this.rules = ruleSet.rules();
    }

    /** The rules that fire, the one that decides first. */
    List<Firing> classify(Subject subject) {
        return remembered.computeIfAbsent(subject, this::applyRules);
    }

    private List<Firing> applyRules(Subject subject) {
        var firings = new ArrayList<Firing>();
        for (var rule : rules) {
            rule.fireOn(subject).ifPresent(firings::add);
        }
        return List.copyOf(firings);
    }
}
