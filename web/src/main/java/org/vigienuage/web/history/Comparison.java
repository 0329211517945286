package org.vigienuage.web.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.history.Change.Kind;
import org.vigienuage.web.history.Change.Reason;
import org.vigienuage.web.history.Change.State;

/** Tells what became of one award between two versions, and why. */
final class Comparison {

    private Comparison() {}

    /** Nothing where the selection holds it in neither, or alike in both. */
    static Optional<Change> of(@Nullable AwardState before, @Nullable AwardState after) {
        State then = before != null && before.matches() ? before.counted() : null;
        State now = after != null && after.matches() ? after.counted() : null;
        if (then == null && now == null) {
            return Optional.empty();
        }
        AwardState shown = Objects.requireNonNull(after == null ? before : after);
        BigDecimal difference = counted(now).subtract(counted(then));
        return Optional.of(new Change(
                shown.awardKey(),
                shown.seaoNumber(),
                shown.title(),
                shown.organizationName(),
                shown.supplierLabel(),
                then == null ? Kind.ENTERED : now == null ? Kind.LEFT : Kind.CHANGED,
                then,
                now,
                difference,
                List.copyOf(reasons(before, after)),
                files(before, after)));
    }

    private static BigDecimal counted(@Nullable State state) {
        return state == null ? BigDecimal.ZERO : state.counted();
    }

    /** Without a doubt where a list or a rule moved it; a file is named where it states the notice anew. */
    private static Set<Reason> reasons(@Nullable AwardState before, @Nullable AwardState after) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (before == null
                || after == null
                || !before.files().keySet().equals(after.files().keySet())) {
            reasons.add(Reason.FILE);
        }
        if (before == null || after == null) {
            return reasons;
        }
        if (!same(before.scope(), after.scope())
                || !same(before.serviceModel(), after.serviceModel())
                || !same(before.ruleId(), after.ruleId())) {
            reasons.add(before.isOverridden() || after.isOverridden() ? Reason.OVERRIDE : Reason.RULE);
        }
        if (before.isCorrected() != after.isCorrected()) {
            reasons.add(Reason.CORRECTION);
        }
        if (!same(before.suppliers(), after.suppliers())
                && same(before.publishedSuppliers(), after.publishedSuppliers())) {
            reasons.add(Reason.SUPPLIER_LIST);
        }
        if (same(before.buyerName(), after.buyerName())
                && same(before.bucketDate(), after.bucketDate())
                && !(same(before.organizationKey(), after.organizationKey())
                        && same(before.ministryKey(), after.ministryKey())
                        && same(before.currentMinistryKey(), after.currentMinistryKey())
                        && same(before.sector(), after.sector()))) {
            reasons.add(Reason.ORGANIZATION_LIST);
        }
        if (!same(before.makerKey(), after.makerKey())) {
            reasons.add(Reason.MAKER_LIST);
        }
        if (reasons.isEmpty()) {
            reasons.add(isCountedOtherwise(before, after) ? Reason.OTHER_RECORD : Reason.PROGRAM);
        }
        return reasons;
    }

    private static boolean isCountedOtherwise(AwardState before, AwardState after) {
        return !same(before.exclusion(), after.exclusion())
                || before.reduction().compareTo(after.reduction()) != 0
                || !before.flags().equals(after.flags());
    }

    private static List<String> files(@Nullable AwardState before, @Nullable AwardState after) {
        Map<String, String> known = before == null ? Map.of() : before.files();
        List<String> files = new ArrayList<>();
        if (after != null) {
            after.files().forEach((sha256, name) -> {
                if (!known.containsKey(sha256)) {
                    files.add(name);
                }
            });
        }
        return files.stream().distinct().sorted().toList();
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other);
    }
}
