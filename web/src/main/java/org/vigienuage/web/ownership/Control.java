package org.vigienuage.web.ownership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.shell.Words;

/** Who controls, and from where, in words; what is not confirmed always says so. */
public final class Control {

    private Control() {}

    /** « Microsoft Corporation, États-Unis (confirmé) », or that it is not known. */
    public static Component of(
            Edition edition, @Nullable String parent, @Nullable String country, @Nullable String confidence) {
        if (parent == null) {
            return new Span(edition.text("owner.unknown"));
        }
        return new Span(
                new Text(parent + edition.text("punctuation.comma") + country(edition, country) + " "),
                mark(edition, confidence));
    }

    static Component mark(Edition edition, @Nullable String confidence) {
        boolean confirmed = Owner.isConfirmed(confidence);
        return Words.mark(edition.text(confirmed ? "owner.confirmed" : "owner.unconfirmed"), !confirmed);
    }

    /** « Canada (QC) » from CA-QC. */
    static String country(Edition edition, @Nullable String code) {
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
}
