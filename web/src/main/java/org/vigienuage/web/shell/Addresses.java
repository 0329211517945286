package org.vigienuage.web.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Goes from the server to an address of {@link Links}, as a click on such a link would. */
final class Addresses {

    private Addresses() {}

    static void open(UI ui, String href) {
        int mark = href.indexOf('?');
        String path = mark < 0 ? href : href.substring(0, mark);
        String query = mark < 0 ? "" : href.substring(mark + 1);
        ui.navigate(path.equals(".") ? "" : path, QueryParameters.fromString(query));
    }
}
