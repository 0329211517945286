package org.vigienuage.web.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.vigienuage.web.edition.Edition;

/** Text to take elsewhere, with a button that copies it and says so. */
final class CopyField extends Div {

    private static final String COPY = """
            const text = this.querySelector('.vn-copy-text').textContent;
            navigator.clipboard?.writeText(text).then(() => { this.querySelector('[role=status]').textContent = $0; });
            """;

    CopyField(Edition edition, String name, String text) {
        addClassName("vn-copy");
        Span title = new Span(name);
        title.addClassName("vn-copy-name");
        HtmlContainer words = new HtmlContainer("code");
        words.setText(text);
        words.addClassName("vn-copy-text");
        NativeButton button = new NativeButton(edition.text("copy.it"));
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-label", edition.text("copy.this", name));
        button.addClickListener(event -> getElement().executeJs(COPY, edition.text("copy.done")));
        Span status = new Span();
        status.getElement().setAttribute("role", "status");
        add(title, words, new Div(button, status));
    }
}
