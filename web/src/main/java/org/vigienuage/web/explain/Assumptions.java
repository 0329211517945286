package org.vigienuage.web.explain;

import java.util.EnumSet;
import java.util.Set;
import org.vigienuage.web.aggregate.Basis;

/**
 * How a total is counted: the method's way unless something else is asked.
 *
 * @param counted what the method leaves out and the reader counts all the same; only of the central value, since the high one holds it
 *     already and the others are what they are for leaving it out
 */
public record Assumptions(Basis basis, Set<Assumption> counted) {

    /** What the site shows everywhere. */
    public static final Assumptions OF_THE_METHOD = new Assumptions(Basis.CENTRAL, Set.of());

    public Assumptions {
        counted = basis == Basis.CENTRAL ? Set.copyOf(counted) : Set.of();
    }

    public Assumptions withBasis(Basis other) {
        return new Assumptions(other, counted);
    }

    /** With one of them the other way. */
    public Assumptions toggled(Assumption assumption) {
        Set<Assumption> changed = EnumSet.noneOf(Assumption.class);
        changed.addAll(counted);
        if (!changed.remove(assumption)) {
            changed.add(assumption);
        }
        return new Assumptions(Basis.CENTRAL, changed);
    }
}
