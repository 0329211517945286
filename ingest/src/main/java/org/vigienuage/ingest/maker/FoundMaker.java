package org.vigienuage.ingest.maker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The maker of a purchase.
 *
 * @param slug NULL when it is unknown, also where several are named
 * @param words everything that names a maker, in the order of the list of makers
 */
record FoundMaker(@Nullable String slug, Link link, List<NamedMaker> words) {

    /** How the seller stands to the maker. */
    enum Link {
        DIRECT,
        RESELLER,
        UNKNOWN
    }

    /** One maker that something names: words of a text, or a supplier that is the maker. */
    record NamedMaker(Maker maker, String field, String matched) {}
}
