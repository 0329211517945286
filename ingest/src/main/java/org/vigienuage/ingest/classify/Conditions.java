package org.vigienuage.ingest.classify;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What else must hold for a rule to fire; a list that is empty asks nothing. */
record Conditions(
        Patterns text,
        Patterns supplierNames,
        Set<String> categories,
        List<String> unspscPrefixes,
        Set<String> suppliers,
        Set<String> otherSuppliers,
        Set<String> dispositions,
        Set<String> methods,
        List<NamedMaker> makers,
        @Nullable Boolean municipal) {

    static final Conditions NONE = new Conditions(
            Patterns.NONE, Patterns.NONE, Set.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), null);

    boolean isEmpty() {
        return equals(NONE);
    }

    /** Whether all conditions hold that need no title, expense or rationale: cheap, so asked first. */
    boolean allHoldWithoutText(Subject subject) {
        return (categories.isEmpty() || category(subject) != null)
                && (unspscPrefixes.isEmpty() || unspsc(subject) != null)
                && (suppliers.isEmpty() || supplier(subject) != null)
                && (supplierNames.isEmpty() || supplierName(subject) != null)
                && (otherSuppliers.isEmpty() || isSoldByOthers(subject))
                && (dispositions.isEmpty() || disposition(subject) != null)
                && (methods.isEmpty() || method(subject) != null)
                && (makers.isEmpty() || maker(subject) != null)
                && (municipal == null || municipal == subject.isMunicipal());
    }

    /** Whether one condition holds that needs no text. */
    boolean anyHoldsWithoutText(Subject subject) {
        return category(subject) != null
                || unspsc(subject) != null
                || supplier(subject) != null
                || supplierName(subject) != null
                || (!otherSuppliers.isEmpty() && isSoldByOthers(subject))
                || disposition(subject) != null
                || method(subject) != null
                || maker(subject) != null
                || (municipal != null && municipal == subject.isMunicipal());
    }

    private boolean isSoldByOthers(Subject subject) {
        return subject.suppliers().stream().noneMatch(otherSuppliers::contains);
    }

    /** The category when it is one of those asked for, else null; likewise below. */
    @Nullable
    String category(Subject subject) {
        return member(subject.category(), categories);
    }

    @Nullable
    String unspsc(Subject subject) {
        var code = subject.unspsc();
        return code != null && unspscPrefixes.stream().anyMatch(code::startsWith) ? code : null;
    }

    @Nullable
    String supplier(Subject subject) {
        return subject.suppliers().stream()
                .filter(suppliers::contains)
                .findFirst()
                .orElse(null);
    }

    /** The words of a published name, for sellers that the list of vendors does not know. */
    @Nullable
    String supplierName(Subject subject) {
        return subject.supplierNames().stream()
                .map(supplierNames::firstIn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String disposition(Subject subject) {
        return member(subject.disposition(), dispositions);
    }

    @Nullable
    String method(Subject subject) {
        return member(subject.method(), methods);
    }

    /** What names one of the makers asked for. */
    @Nullable
    String maker(Subject subject) {
        return makers.stream()
                .map(maker -> maker.foundIn(subject))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String member(@Nullable String value, Set<String> asked) {
        return value != null && asked.contains(value) ? value : null;
    }
}
