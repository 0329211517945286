package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** A few views of the same thing, as links. */
public final class Choices extends Nav {

    private final UnorderedList list = new UnorderedList();

    public Choices(String label) {
        getElement().setAttribute("aria-label", label);
        addClassNames("vn-choices", "vn-choices--quiet");
        add(list);
    }

    public Choices option(String href, String text, boolean current) {
        Anchor anchor = new Anchor(href, text);
        if (current) {
            anchor.getElement().setAttribute("aria-current", "true");
        }
        list.add(new ListItem(anchor));
        return this;
    }
}
