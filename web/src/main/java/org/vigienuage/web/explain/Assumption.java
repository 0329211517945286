package org.vigienuage.web.explain;

import java.util.Locale;

/** Something left out of the central total by a rule, that a reader may want to see counted. */
public enum Assumption {
    /** Totals of a group that a member states again. */
    GROUP_PURCHASE,
    /** Awards without a sound figure. */
    SUSPECT,
    /** Ceilings that several suppliers share, each counted whole. */
    SHARED_CEILING;

    /** As the ledger names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
