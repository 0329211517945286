package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Names and values, one under the other. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("vn-facts");
    }

    /** A list that is the whole width of its page. */
    public Facts wide() {
        addClassName("vn-facts--wide");
        return this;
    }

    public Facts fact(String name, Component value) {
        Div pair = new Div(new Term(name), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }

    public Facts fact(String name, String value) {
        return fact(name, new Span(value));
    }

    /** A fact that is left out where it is not known. */
    public Facts known(String name, @Nullable String value) {
        return value == null || value.isBlank() ? this : fact(name, value);
    }
}
