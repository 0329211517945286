package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;

/** A view whose whole state is its address: each navigation, Back included, shows it anew. */
public abstract class Page extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private String title = "Vigie-nuage";

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        PageRequest request = PageRequest.of(event);
        Optional<String> shown = show(request);
        if (shown.isEmpty()) {
            event.rerouteToError(NotFoundException.class, event.getLocation().getPath());
            return;
        }
        title = shown.get() + " – Vigie-nuage";
    }

    /** Shows what is asked and gives the title of the page, or nothing where there is no such thing. */
    protected abstract Optional<String> show(PageRequest request);

    @Override
    public final String getPageTitle() {
        return title;
    }
}
