package org.vigienuage.ingest.classify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reason to call a purchase cloud, in one scope. */
public record Rule(
        String id,
        Scope scope,
        String model,
        int priority,
        String textFr,
        String textEn,
        List<Field> fields,
        Patterns any,
        Patterns none,
        Conditions all,
        Conditions either) {

    Optional<Firing> fireOn(Subject subject) {
        if (!all.allHoldWithoutText(subject)) {
            return Optional.empty();
        }
        var eitherHolds = either.isEmpty() || either.anyHoldsWithoutText(subject);
        if (!eitherHolds && either.text().isEmpty()) {
            return Optional.empty();
        }
        @Nullable Set<Evidence> evidence = null;
        for (var field : fields) {
            for (var text : field.texts(subject)) {
                var words = words(text, field, eitherHolds);
                if (words != null) {
                    evidence = evidence == null ? new LinkedHashSet<>() : evidence;
                    evidence.addAll(words);
                }
            }
        }
        if (evidence == null && needsNoText(eitherHolds) && isWithoutText(subject)) {
            evidence = new LinkedHashSet<>();
        }
        if (evidence == null) {
            return Optional.empty();
        }
        addOtherEvidence(subject, all, evidence);
        addOtherEvidence(subject, either, evidence);
        return Optional.of(new Firing(this, evidence));
    }

    private boolean needsNoText(boolean eitherHolds) {
        return any.isEmpty() && all.text().isEmpty() && eitherHolds;
    }

    /** So that a final amount that names nothing but its supplier is judged by it. */
    private boolean isWithoutText(Subject subject) {
        return fields.stream().allMatch(field -> field.texts(subject).isEmpty());
    }

    /** The words of a text on which the rule fires, null when it does not. */
    private @Nullable Set<Evidence> words(ScannedText text, Field field, boolean eitherHolds) {
        var words = any.firstIn(text);
        if ((words == null && !any.isEmpty()) || none.areFoundIn(text)) {
            return null;
        }
        var neededWords = all.text().firstIn(text);
        if (neededWords == null && !all.text().isEmpty()) {
            return null;
        }
        var eitherWords = eitherHolds ? null : either.text().firstIn(text);
        if (!eitherHolds && eitherWords == null) {
            return null;
        }
        var evidence = new LinkedHashSet<Evidence>();
        add(evidence, field.code(), words);
        add(evidence, field.code(), neededWords);
        add(evidence, field.code(), eitherWords);
        return evidence;
    }

    private static void addOtherEvidence(Subject subject, Conditions conditions, Set<Evidence> evidence) {
        add(evidence, "supplier", conditions.supplier(subject));
        add(evidence, "supplier", conditions.supplierName(subject));
        add(evidence, "category", conditions.category(subject));
        add(evidence, "unspsc", conditions.unspsc(subject));
        add(evidence, "disposition", conditions.disposition(subject));
        add(evidence, "method", conditions.method(subject));
        add(evidence, "maker", conditions.maker(subject));
    }

    private static void add(Set<Evidence> evidence, String field, @Nullable String matched) {
        if (matched != null) {
            evidence.add(new Evidence(field, matched));
        }
    }
}
