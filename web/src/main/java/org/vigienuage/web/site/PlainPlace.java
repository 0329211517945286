package org.vigienuage.web.site;

import org.vigienuage.web.edition.Place;

/** Makes the pages of one kind. */
interface PlainPlace {

    Place place();

    /** The page about all of the kind. */
    PlainAnswer all(PlainRequest request);

    /** The page about the thing of a key. */
    default PlainAnswer one(PlainRequest request, String key) {
        return new PlainAnswer.Missing();
    }
}
