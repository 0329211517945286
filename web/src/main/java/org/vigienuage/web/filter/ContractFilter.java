package org.vigienuage.web.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which awards a figure is about. Two filters that select the same awards by the same values are equal, whatever the order
 * or the number of zeros they were written with.
 *
 * @param addedOnly only the awards that the scope adds to the one before it; the narrowest scope adds all it holds
 * @param from first bucket date, inclusive
 * @param to last bucket date, inclusive
 * @param suppliers any of these supplier keys; empty for all, as for the three other lists
 * @param text words to find, or a SEAO number
 * @param min least central value, inclusive; awards without a value are then left out
 * @param max largest central value, inclusive
 */
public record ContractFilter(
        Scope scope,
        boolean addedOnly,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> suppliers,
        List<String> ministries,
        List<String> organizations,
        List<String> methods,
        @Nullable String text,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    public static final Scope DEFAULT_SCOPE = Scope.EXTENDED;

    public ContractFilter {
        addedOnly = addedOnly && scope != Scope.CORE;
        suppliers = ordered(suppliers);
        ministries = ordered(ministries);
        organizations = ordered(organizations);
        methods = ordered(methods);
        text = text == null || text.isBlank() ? null : text.strip();
        min = plain(min);
        max = plain(max);
    }

    /** The default question: the extended scope, nothing else asked. */
    public static ContractFilter everything() {
        return of(DEFAULT_SCOPE);
    }

    public static ContractFilter of(Scope scope) {
        return new ContractFilter(
                scope, false, null, null, List.of(), List.of(), List.of(), List.of(), null, null, null);
    }

    /** Everything that a scope holds. */
    public ContractFilter withScope(Scope newScope) {
        return new ContractFilter(
                newScope, false, from, to, suppliers, ministries, organizations, methods, text, min, max);
    }

    /** Only what a scope adds to the one before it. */
    public ContractFilter withAddedBy(Scope newScope) {
        return new ContractFilter(
                newScope, true, from, to, suppliers, ministries, organizations, methods, text, min, max);
    }

    public ContractFilter withPeriod(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new ContractFilter(
                scope, addedOnly, newFrom, newTo, suppliers, ministries, organizations, methods, text, min, max);
    }

    public ContractFilter withSuppliers(List<String> keys) {
        return new ContractFilter(scope, addedOnly, from, to, keys, ministries, organizations, methods, text, min, max);
    }

    public ContractFilter withMinistries(List<String> keys) {
        return new ContractFilter(scope, addedOnly, from, to, suppliers, keys, organizations, methods, text, min, max);
    }

    public ContractFilter withOrganizations(List<String> keys) {
        return new ContractFilter(scope, addedOnly, from, to, suppliers, ministries, keys, methods, text, min, max);
    }

    public ContractFilter withMethods(List<String> keys) {
        return new ContractFilter(
                scope, addedOnly, from, to, suppliers, ministries, organizations, keys, text, min, max);
    }

    public ContractFilter withText(@Nullable String newText) {
        return new ContractFilter(
                scope, addedOnly, from, to, suppliers, ministries, organizations, methods, newText, min, max);
    }

    public ContractFilter withRange(@Nullable BigDecimal newMin, @Nullable BigDecimal newMax) {
        return new ContractFilter(
                scope, addedOnly, from, to, suppliers, ministries, organizations, methods, text, newMin, newMax);
    }

    private static List<String> ordered(List<String> keys) {
        return keys.stream().distinct().sorted().toList();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal dollars) {
        if (dollars == null) {
            return null;
        }
        BigDecimal stripped = dollars.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
