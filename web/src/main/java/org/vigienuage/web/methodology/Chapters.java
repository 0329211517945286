package org.vigienuage.web.methodology;

import java.util.ArrayList;
import java.util.List;
import org.vigienuage.web.edition.Edition;

/** What the method is told in, in the order it is read. */
public final class Chapters {

    /** Names of the chapters, as their texts have them. */
    public static final List<String> ALL = List.of(
            "counted",
            "identity",
            "money",
            "excluded",
            "scopes",
            "card",
            "dates",
            "who",
            "persons",
            "renewals",
            "versions",
            "claims",
            "limits");

    private Chapters() {}

    public static List<String> paragraphs(Edition edition, String chapter) {
        List<String> paragraphs = new ArrayList<>();
        for (int number = 1; edition.texts().has("method." + chapter + "." + number); number++) {
            paragraphs.add(edition.text("method." + chapter + "." + number));
        }
        return paragraphs;
    }
}
