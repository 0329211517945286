package org.vigienuage.web.site;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.Facet;

/**
 * What a portrait is of.
 *
 * @param list where the others of its kind are, and the view of that list; null for its default view
 * @param indexed whether search engines may keep the page
 * @param numbers in the Québec register of enterprises
 * @param intro what is said before the numbers
 * @param others who is on the other side
 * @param identity who it is, and where that was read
 */
record Portrayed(
        Place place,
        Facet facet,
        String key,
        String name,
        Place list,
        @Nullable String view,
        boolean indexed,
        List<String> numbers,
        List<Block> intro,
        List<Split> others,
        List<Block> identity) {

    /** The kind of page, as texts name it. */
    String kind() {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
