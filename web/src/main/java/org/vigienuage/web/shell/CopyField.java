package org.vigienuage.web.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.vigienuage.web.edition.Edition;

/** Text to take elsewhere, with a button that copies it and says so. */
final class CopyField extends Div {

    /**
     * Copies in the browser alone, since one that waited for the server would no longer be sure that a reader asked for it. Where copying is not
     * allowed, the text is selected instead, so that the keyboard copies it.
     */
    private static final String COPY = """
            this.querySelector('button').addEventListener('click', () => {
                const text = this.querySelector('.vn-copy-text');
                const selected = () => getSelection().selectAllChildren(text);
                (navigator.clipboard?.writeText(text.textContent) ?? Promise.reject()).then(
                    () => { this.querySelector('[role=status]').textContent = $0; }, selected);
            });
            """;

    CopyField(Edition edition, String name, String text) {
        addClassName("vn-copy");
        Span title = new Span(name);
        title.addClassName("vn-copy-name");
        HtmlContainer words = new HtmlContainer("code");
        words.setText(text);
        words.addClassName("vn-copy-text");
        NativeButton button = new NativeButton(edition.text("copy.button"));
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-label", edition.text("copy.this", name));
        Span status = new Span();
        status.getElement().setAttribute("role", "status");
        add(title, words, new Div(button, status));
        getElement().executeJs(COPY, edition.text("copy.done"));
    }
}
