package org.vigienuage.web.ownership;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;

/** An owner in words. */
public final class OwnerWords {

    private static final String NOTHING_READ = "general knowledge, no document read";

    private OwnerWords() {}

    /** « Canada (QC) » from CA-QC. */
    public static String country(Edition edition, @Nullable String code) {
        if (code == null) {
            return edition.text("owner.countryUnknown");
        }
        String[] parts = code.split("-", 2);
        if (!parts[0].matches("[A-Z]{2}")) {
            return code;
        }
        String name =
                Locale.of("", parts[0]).getDisplayCountry(edition.language().locale());
        return parts.length == 1 ? name : name + " (" + parts[1] + ")";
    }

    /** From which day to which. */
    public static String period(Edition edition, Owner owner) {
        Format format = edition.format();
        if (owner.firstDay() == null && owner.lastDay() == null) {
            return edition.text("owner.always");
        }
        if (owner.lastDay() == null) {
            return edition.text("owner.since", format.date(owner.firstDay()));
        }
        return owner.firstDay() == null
                ? edition.text("owner.until", format.date(owner.lastDay()))
                : edition.text("owner.between", format.date(owner.firstDay()), format.date(owner.lastDay()));
    }

    /** Where it was read; where nothing was, that is said in the language of the reader. */
    public static String source(Edition edition, String source) {
        return source.equals(NOTHING_READ) ? edition.text("owner.nothingRead") : source;
    }

    /** How sure that is. */
    public static String confidence(Edition edition, @Nullable String confidence) {
        return edition.text(Owner.isConfirmed(confidence) ? "owner.confirmed" : "owner.unconfirmed");
    }
}
