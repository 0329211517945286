package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** A placeholder until the overview is there. */
@Route("")
@PageTitle("Vigie-nuage")
class HomeView extends Main {

    HomeView() {
        add(new H1("Vigie-nuage"));
    }
}
