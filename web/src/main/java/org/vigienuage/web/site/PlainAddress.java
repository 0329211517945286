package org.vigienuage.web.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.language.Language;

/**
 * A path under a language, taken apart.
 *
 * @param key the thing the page is about, null for a page about all of a kind
 * @param embedded whether it is the twin that other sites show
 */
record PlainAddress(Place place, @Nullable String key, boolean embedded) {

    /** @param rest what follows the language in the path, decoded, with the slash it begins with; nothing where no page can be */
    static Optional<PlainAddress> parseOptional(Language language, String rest) {
        List<String> parts = Arrays.asList(rest.substring(1).split("/", -1));
        boolean embedded = parts.size() > 1 && parts.getFirst().equals(PlainLinks.embed(language));
        List<String> named = embedded ? parts.subList(1, parts.size()) : parts;
        if (named.size() > 2 || (named.size() == 2 && named.get(1).isEmpty())) {
            return Optional.empty();
        }
        String key = named.size() == 2 ? named.get(1) : null;
        return Arrays.stream(Place.values())
                .filter(place -> place.slug(language).equals(named.getFirst()))
                .findFirst()
                .map(place -> new PlainAddress(place, key, embedded));
    }
}
