package org.vigienuage.web.discovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vigienuage.web.edition.Place;

/** Things that search engines may keep pages of, one list each. */
enum IndexedKind {
    SUPPLIERS(Place.SUPPLIERS),
    MAKERS(Place.MAKERS),
    ORGANIZATIONS(Place.ORGANIZATIONS),
    MINISTRIES(Place.MINISTRIES),
    CONTRACTS(Place.CONTRACTS);

    private final Place place;

    IndexedKind(Place place) {
        this.place = place;
    }

    /** Where the pages of its things are. */
    Place place() {
        return place;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<IndexedKind> parseOptional(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
