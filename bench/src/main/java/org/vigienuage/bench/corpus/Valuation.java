package org.vigienuage.bench.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Low, central and high of the awards of a notice (method, section 3), but for group purchases. */
final class Valuation {

    private Valuation() {}

    static void value(List<Award> awards, Collection<List<Award>> byContractor) {
        awards.forEach(Valuation::valueAlone);
        byContractor.forEach(Valuation::addOptions);
        valueCeilings(awards);
        awards.forEach(Valuation::addSuspectFigures);
        awards.forEach(Valuation::exclude);
    }

    private static void valueAlone(Award award) {
        Long soundAwarded = award.soundAwarded();
        Long sound =
                Cents.first(award.finalDollars, award.contract, Cents.sum(soundAwarded, Cents.orZero(award.expense)));
        Long any = Cents.first(
                award.finalDollars,
                award.suspectFinal,
                award.contract,
                Cents.sum(award.awarded, Cents.orZero(award.expense) + Cents.orZero(award.suspectExpense)));
        award.suspect = sound == null && any != null;
        award.central = Cents.first(sound, any);
        if (award.central != null) {
            award.low = Cents.least(sound == null ? award.awarded : soundAwarded, award.central);
            award.high = Cents.greatest(soundAwarded, Cents.sum(soundAwarded, award.expense), award.central);
        }
    }

    /** Options are told once per notice and supplier: what they add to all his awards goes to the first. */
    private static void addOptions(List<Award> own) {
        List<Award> open = own.stream()
                .filter(award -> award.openOptions() != null && award.central != null)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        long most = open.stream()
                .mapToLong(award -> Cents.orZero(award.openOptions()))
                .max()
                .orElseThrow();
        long base = open.stream().mapToLong(award -> Cents.orZero(award.high)).sum();
        Award first = open.getFirst();
        first.high = Cents.orZero(first.high) + Math.max(0, most - base);
    }

    private static void valueCeilings(List<Award> awards) {
        Map<Long, List<Award>> byAmount = new LinkedHashMap<>();
        awards.stream()
                .filter(award -> award.row.active() && award.soundAwarded() != null)
                .forEach(award -> byAmount.computeIfAbsent(
                                Objects.requireNonNull(award.soundAwarded()), key -> new ArrayList<>())
                        .add(award));
        byAmount.forEach((ceiling, sharing) -> {
            if (sharing.stream().map(Award::contractor).distinct().count() > 1) {
                valueCeiling(ceiling, sharing);
            }
        });
    }

    private static void valueCeiling(long ceiling, List<Award> sharing) {
        List<Award> open =
                sharing.stream().filter(award -> award.finalDollars == null).toList();
        long finals = sharing.stream()
                .mapToLong(award -> Cents.orZero(award.finalDollars))
                .sum();
        long rest = Math.max(0, ceiling - finals);
        for (Award award : sharing) {
            long equal = part(ceiling, sharing, award);
            long central = award.finalDollars == null ? part(rest, open, award) : award.finalDollars;
            if (!award.suspect) {
                award.central = central;
                award.low = Math.min(central, equal);
                award.high = Math.max(ceiling, Cents.orZero(award.finalDollars));
                award.reduction = award.row.active() ? ceiling - central : 0;
            }
        }
    }

    /** Equal parts; what does not divide goes to the first. */
    private static long part(long whole, List<Award> sharing, Award award) {
        long equal = Cents.share(whole, 1, sharing.size());
        return award == sharing.getFirst() ? whole - equal * (sharing.size() - 1) : equal;
    }

    /** A figure that is set aside still stretches the range. */
    private static void addSuspectFigures(Award award) {
        if (award.central == null) {
            return;
        }
        award.high = Cents.greatest(
                award.high,
                award.awardedSuspect ? award.awarded : null,
                award.suspectFinal,
                award.optionsSuspect && award.finalDollars == null ? award.options : null,
                award.suspectExpense == null
                        ? null
                        : Cents.sum(award.soundAwarded(), Cents.orZero(award.expense) + award.suspectExpense));
    }

    private static void exclude(Award award) {
        award.exclusion =
                !award.row.active() ? "withdrawn" : award.central == null ? "unknown" : award.suspect ? "suspect" : "";
    }
}
