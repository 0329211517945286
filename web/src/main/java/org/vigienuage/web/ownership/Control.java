package org.vigienuage.web.ownership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
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
                new Text(parent + edition.text("punctuation.comma") + OwnerWords.country(edition, country) + " "),
                mark(edition, confidence));
    }

    static Component mark(Edition edition, @Nullable String confidence) {
        boolean confirmed = Owner.isConfirmed(confidence);
        return Words.mark(OwnerWords.confidence(edition, confidence), !confirmed);
    }
}
