package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
        return new CopyField(edition, form.name(), form.text());
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
