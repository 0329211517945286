package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.vigienuage.web.edition.Edition;

/** Small pieces of text that look the same everywhere. */
public final class Words {

    private Words() {}

    public static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("vn-note");
        return note;
    }

    public static Paragraph note(Component... parts) {
        Paragraph note = new Paragraph(parts);
        note.addClassName("vn-note");
        return note;
    }

    public static Paragraph lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("vn-lead");
        return lead;
    }

    /** A number that leads to what it is made of. */
    public static Anchor explained(Edition edition, String href, Span number) {
        Anchor anchor = new Anchor(href, number);
        anchor.setTitle(edition.text("explain.this"));
        anchor.addClassName("vn-explained");
        return anchor;
    }

    public static Span mark(String text, boolean warning) {
        Span mark = new Span(text);
        mark.addClassName("vn-mark");
        mark.setClassName("vn-mark--warning", warning);
        return mark;
    }

    /** A date that stays in one piece. */
    public static Span date(String text) {
        Span date = new Span(text);
        date.addClassName("vn-date");
        return date;
    }

    public static Section section(String title, Component... parts) {
        Section section = new Section(new H2(title));
        section.add(parts);
        section.addClassName("vn-section");
        return section;
    }
}
