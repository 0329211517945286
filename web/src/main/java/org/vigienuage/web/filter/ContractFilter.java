package org.vigienuage.web.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which awards a figure is about, and as of when. Two filters that select the same awards by the same values are equal, whatever
 * the order or the number of zeros they were written with.
 *
 * @param addedOnly only the awards that the scope adds to the one before it; the narrowest scope adds all it holds
 * @param from first bucket date, inclusive
 * @param to last bucket date, inclusive
 * @param keys the keys of each facet that is narrowed; a facet without keys is left out
 * @param ministryOn which ministry of a body is meant wherever ministries are asked for or counted
 * @param text words to find, or a SEAO number
 * @param min least central value, inclusive; awards without a value are then left out
 * @param max largest central value, inclusive
 * @param version name of the data version, null for the latest
 */
public record ContractFilter(
        Scope scope,
        boolean addedOnly,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<Facet, List<String>> keys,
        MinistryOn ministryOn,
        @Nullable String text,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String version) {

    public static final Scope DEFAULT_SCOPE = Scope.EXTENDED;

    public ContractFilter {
        addedOnly = addedOnly && scope != Scope.CORE;
        keys = ordered(keys);
        text = text == null || text.isBlank() ? null : text.strip();
        min = plain(min);
        max = plain(max);
    }

    /** The default question: the extended scope, nothing else asked. */
    public static ContractFilter everything() {
        return of(DEFAULT_SCOPE);
    }

    public static ContractFilter of(Scope scope) {
        return new ContractFilter(scope, false, null, null, Map.of(), MinistryOn.AWARD, null, null, null, null);
    }

    /** The keys of a facet in their order; empty when it is not narrowed. */
    public List<String> keys(Facet facet) {
        return keys.getOrDefault(facet, List.of());
    }

    /** Everything that a scope holds. */
    public ContractFilter withScope(Scope newScope) {
        return new ContractFilter(newScope, false, from, to, keys, ministryOn, text, min, max, version);
    }

    /** Only what a scope adds to the one before it. */
    public ContractFilter withAddedBy(Scope newScope) {
        return new ContractFilter(newScope, true, from, to, keys, ministryOn, text, min, max, version);
    }

    public ContractFilter withPeriod(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new ContractFilter(scope, addedOnly, newFrom, newTo, keys, ministryOn, text, min, max, version);
    }

    /** With these keys of a facet instead of those it had. */
    public ContractFilter with(Facet facet, List<String> newKeys) {
        Map<Facet, List<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(keys);
        changed.put(facet, newKeys);
        return new ContractFilter(scope, addedOnly, from, to, changed, ministryOn, text, min, max, version);
    }

    public ContractFilter withMinistryOn(MinistryOn date) {
        return new ContractFilter(scope, addedOnly, from, to, keys, date, text, min, max, version);
    }

    public ContractFilter withText(@Nullable String newText) {
        return new ContractFilter(scope, addedOnly, from, to, keys, ministryOn, newText, min, max, version);
    }

    public ContractFilter withRange(@Nullable BigDecimal newMin, @Nullable BigDecimal newMax) {
        return new ContractFilter(scope, addedOnly, from, to, keys, ministryOn, text, newMin, newMax, version);
    }

    /** As of a data version; null for the latest. */
    public ContractFilter withVersion(@Nullable String newVersion) {
        return new ContractFilter(scope, addedOnly, from, to, keys, ministryOn, text, min, max, newVersion);
    }

    private static Map<Facet, List<String>> ordered(Map<Facet, List<String>> keys) {
        Map<Facet, List<String>> ordered = new EnumMap<>(Facet.class);
        keys.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                ordered.put(facet, values.stream().distinct().sorted().toList());
            }
        });
        // The default said in words is the default.
        ordered.remove(Facet.SOURCE, List.of(Facet.SEAO));
        return Map.copyOf(ordered);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal dollars) {
        if (dollars == null) {
            return null;
        }
        BigDecimal stripped = dollars.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
