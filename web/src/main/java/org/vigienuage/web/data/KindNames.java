package org.vigienuage.web.data;

import org.vigienuage.web.edition.Edition;

/** Names of kinds of files; a kind that is not known yet is its own name. */
public final class KindNames {

    private KindNames() {}

    public static String of(Edition edition, String kind) {
        return edition.texts().has("kind." + kind) ? edition.text("kind." + kind) : kind;
    }
}
