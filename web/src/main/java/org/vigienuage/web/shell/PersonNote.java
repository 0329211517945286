package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.vigienuage.web.edition.Edition;

/** What becomes of people among the suppliers, and whom to ask for the removal of a page. */
public final class PersonNote extends Div {

    /** @param contact an e-mail or web address; empty when whoever runs the site gave none */
    public PersonNote(Edition edition, String contact) {
        add(new Paragraph(edition.text("person.text")));
        Paragraph removal = new Paragraph(edition.text("person.removal") + " ");
        removal.add(address(edition, contact));
        add(removal);
    }

    private static Component address(Edition edition, String contact) {
        if (contact.isBlank()) {
            return new Span(edition.text("person.noContact"));
        }
        if (SourceLink.isWeb(contact)) {
            return SourceLink.of(contact);
        }
        return contact.matches("[^\\s@<>]+@[^\\s@<>]+") ? new Anchor("mailto:" + contact, contact) : new Span(contact);
    }
}
