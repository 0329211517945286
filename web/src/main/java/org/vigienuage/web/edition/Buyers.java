package org.vigienuage.web.edition;

import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;

/** Whose money a selection is about, in words: not all sources are of Québec. */
public final class Buyers {

    private Buyers() {}

    public static String of(ContractFilter filter, Edition edition) {
        return edition.text(filter.keys(Facet.SOURCE).isEmpty() ? "buyers.quebec" : "buyers.sources");
    }
}
