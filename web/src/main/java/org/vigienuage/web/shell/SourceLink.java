package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.vigienuage.web.edition.WebAddress;

/** Text from data that may be an address: it becomes a link only when it is one of the web, whatever else it claims to be. */
public final class SourceLink {

    private SourceLink() {}

    public static Component of(String text) {
        return of(text, text);
    }

    /** A link that reads {@code name}, or just the name. */
    public static Component of(String address, String name) {
        if (!isWeb(address)) {
            return new Span(name);
        }
        Anchor anchor = new Anchor(address, name);
        anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return anchor;
    }

    static boolean isWeb(String address) {
        return WebAddress.isOne(address);
    }
}
