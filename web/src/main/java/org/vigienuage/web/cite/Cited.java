package org.vigienuage.web.cite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.language.Language;

/**
 * What is cited: some awards as one version of the data has them.
 *
 * @param title what they are, with the filters that are set in words
 * @param version name of the version
 * @param published the day the version was published, in Montréal
 * @param address where it is read for ever; names the version
 * @param accessed the day it was read
 * @param extracted the day the newest file behind it was fetched from SEAO, null when not known
 */
public record Cited(
        Language language,
        String title,
        String version,
        LocalDate published,
        String address,
        LocalDate accessed,
        @Nullable LocalDate extracted) {

    /** Who says it: not the government. */
    static final String PRODUCER = "Vigie-nuage";

    static final String LICENCE = "CC-BY 4.0";
    static final String LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    Edition edition() {
        return Edition.of(language);
    }

    /** Names this in files of references, and nothing else. */
    String key() {
        return "vigie-nuage-" + version + "-" + Integer.toHexString(address.hashCode());
    }

    /** Where the records come from, and under which licence they are given on, in a sentence. */
    String origin() {
        Edition edition = edition();
        return (extracted == null
                        ? edition.text("cite.source")
                        : edition.text("cite.sourceOn", edition.format().date(extracted)))
                + " "
                + edition.text("cite.licence", LICENCE);
    }

    /** The tag of the language, as reference managers have it. */
    String tag() {
        return language.locale().toLanguageTag();
    }
}
