package org.vigienuage.web.shell;

import com.vaadin.flow.component.UI;
import org.vigienuage.web.edition.Links;

/**
 * Goes from the server to an address of {@link Links}. The browser does it as if a link had been followed: Vaadin's own way
 * would write the query string in any order, and an address that is shared should always look the same.
 */
public final class Addresses {

    private static final String FOLLOW = """
            const link = document.createElement('a');
            link.href = $0;
            document.body.append(link);
            link.click();
            link.remove();
            """;

    private Addresses() {}

    /** Goes there; Back comes back. */
    public static void open(UI ui, String href) {
        ui.getPage().executeJs(FOLLOW, href);
    }

    /** Writes what is shown already into the address, and nothing else. */
    public static void replace(UI ui, String href) {
        ui.getPage().executeJs("history.replaceState(history.state, '', $0);", href);
    }
}
