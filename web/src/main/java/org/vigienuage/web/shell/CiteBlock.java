package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.vigienuage.web.cite.WaysToCite;
import org.vigienuage.web.cite.WaysToCite.File;
import org.vigienuage.web.cite.WaysToCite.Form;
import org.vigienuage.web.edition.Edition;

/** How what is shown is cited: texts to copy, styles to choose from, files for reference managers. */
public final class CiteBlock extends Div {

    /**
     * Copies in the browser alone, since one that waited for the server would no longer be sure that a reader asked for it. Where copying is not
     * allowed, the text is selected instead, so that the keyboard copies it.
     */
    private static final String COPY = """
            this.addEventListener('click', () => {
            const text = this.parentElement.querySelector('.vn-cite-text');
            const said = this.parentElement.querySelector('[role=status]');
            const selected = () => getSelection().selectAllChildren(text);
            (navigator.clipboard?.writeText($0) ?? Promise.reject()).then(() => { said.textContent = $1; }, selected);
            });
            """;

    private final Edition edition;

    public CiteBlock(Edition edition, WaysToCite ways) {
        this.edition = edition;
        addClassName("vn-cite");
        ways.forms().forEach(form -> add(copied(form)));
        add(styles(ways), files(ways));
    }

    /** The same, folded away under its title. */
    public static NativeDetails folded(Edition edition, WaysToCite ways) {
        NativeDetails details = new NativeDetails(edition.text("cite.title"), new CiteBlock(edition, ways));
        details.addClassNames("vn-explain", "vn-section");
        return details;
    }

    private Component styles(WaysToCite ways) {
        Div shown = new Div();
        RadioButtonGroup<Form> choice = new RadioButtonGroup<>(edition.text("cite.styles"));
        choice.setItems(ways.styles());
        choice.setItemLabelGenerator(Form::name);
        choice.addValueChangeListener(change -> {
            shown.removeAll();
            shown.add(copied(change.getValue()));
        });
        choice.setValue(ways.styles().getFirst());
        return new Div(choice, shown);
    }

    private Component copied(Form form) {
        Span text = new Span(form.text());
        text.addClassName("vn-cite-text");
        Span said = new Span();
        said.getElement().setAttribute("role", "status");
        said.addClassName("vn-note");
        NativeButton copy = new NativeButton(edition.text("cite.copy"));
        copy.getElement().setAttribute("aria-label", edition.text("cite.copyWhat", form.name()));
        copy.getElement().executeJs(COPY, form.text(), edition.text("cite.copied"));
        Paragraph name = new Paragraph(form.name());
        name.addClassName("vn-note");
        Div row = new Div(name, text, copy, said);
        row.addClassName("vn-cite-form");
        return row;
    }

    private Component files(WaysToCite ways) {
        Paragraph files = Words.note(edition.text("cite.files") + " ");
        for (File file : ways.files()) {
            Anchor anchor = new Anchor(file.address(), file.name());
            anchor.setRouterIgnore(true);
            anchor.getElement().setAttribute("rel", "nofollow");
            files.add(anchor, new Span(" "));
        }
        return files;
    }
}
