package org.vigienuage.bench.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which figures of a contractor of a notice are no dollars at all (method, section 3). */
final class Suspicion {

    /** A figure and what kind of fact it is; only some kinds can be set aside. */
    record Figure(String kind, long dollars) {
        boolean canBeSuspect() {
            return !kind.equals("submitted") && !kind.equals("contract");
        }
    }

    private static final long IMPLAUSIBLE = 50_000_000_000L;

    private final Set<Long> identifiers = new TreeSet<>();
    private final List<Figure> figures = new ArrayList<>();

    void identifier(String text) {
        if (text.matches("[0-9]{6,15}") && Long.parseLong(text) >= 100_000) {
            identifiers.add(Long.parseLong(text) * 100);
        }
    }

    void figure(String kind, long dollars) {
        figures.add(new Figure(kind, dollars));
    }

    boolean isIdentifier(long dollars) {
        return identifiers.contains(dollars);
    }

    /** Whether this is the largest figure, by far. */
    boolean isImplausible(long dollars) {
        List<Long> sizes = figures.stream()
                .map(Figure::dollars)
                .sorted(Comparator.reverseOrder())
                .toList();
        return dollars > IMPLAUSIBLE && sizes.size() > 1 && sizes.getFirst() == dollars && dollars > 100 * sizes.get(1);
    }

    boolean isSuspect(long dollars) {
        return isIdentifier(dollars) || isImplausible(dollars);
    }

    /** How many figures are set aside for this reason. */
    long count(boolean asIdentifiers) {
        return figures.stream()
                .filter(Figure::canBeSuspect)
                .filter(figure -> asIdentifiers
                        ? isIdentifier(figure.dollars())
                        : !isIdentifier(figure.dollars()) && isImplausible(figure.dollars()))
                .count();
    }
}
