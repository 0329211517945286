package org.vigienuage.web.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.language.Language;

/**
 * A style of reference lists, by the file of the Citation Style Language project that describes it.
 *
 * <p>The Chicago style ({@code chicago-author-date}) writes « juin 1 » in Canadian French. Its French adaptation, which leaves the day
 * out, stands in its place there, after ISO 690 and UQAM, which write whole dates right. The UQAM style mixes languages in English, so it
 * is offered in French only.
 */
enum Style {
    ISO_690("iso690-author-date-fr", "iso690-author-date-en"),
    APA("apa", "apa"),
    UQAM("universite-du-quebec-a-montreal", null),
    CHICAGO("chicago-author-date-fr", "chicago-author-date");

    private final String french;
    private final @Nullable String english;

    Style(String french, @Nullable String english) {
        this.french = french;
        this.english = english;
    }

    /** The styles that are offered in a language, in the order they are shown. */
    static List<Style> in(Language language) {
        return Arrays.stream(values())
                .filter(style -> style.file(language) != null)
                .toList();
    }

    @Nullable
    String file(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    /** Names the style in addresses and answers. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
