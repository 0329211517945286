package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.version.PublishedVersion;

/** A view whose whole state is its address: each navigation, Back included, shows it anew. */
public abstract class Page extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Site site;
    private String title = "Vigie-nuage";

    protected Page(Site site) {
        this.site = site;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        PageRequest request = PageRequest.of(event);
        Optional<String> shown = site.at(request.filter().version(), version -> title(request, version));
        if (shown.isEmpty()) {
            Optional<String> present = site.at(request.filter().version(), version -> movedTo(request));
            if (present.isPresent()) {
                event.forwardTo(present.get(), event.getLocation().getQueryParameters());
                return;
            }
            event.rerouteToError(NotFoundException.class, event.getLocation().getPath());
            return;
        }
        title = shown.get() + " – Vigie-nuage";
    }

    private Optional<String> title(PageRequest request, Optional<PublishedVersion> version) {
        if (version.isPresent() || !needsData()) {
            return show(request);
        }
        // A version that is named and not there is an address that leads nowhere.
        return request.filter().version() == null ? Optional.of(showNoData(request.edition())) : Optional.empty();
    }

    /** Shows what is asked and gives the title of the page, or nothing where there is no such thing. */
    protected abstract Optional<String> show(PageRequest request);

    /** The path of the page that took the place of one that is not there any more. */
    protected Optional<String> movedTo(PageRequest request) {
        return Optional.empty();
    }

    /** Whether there is nothing to read before data is published. */
    protected boolean needsData() {
        return true;
    }

    protected final Site site() {
        return site;
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    private String showNoData(Edition edition) {
        Div empty = new Div(
                new H1(edition.text("noData.title")),
                new Paragraph(edition.text("noData.text")),
                new Paragraph(new Code("./vigie ingest bundled")),
                new Paragraph(edition.text("noData.then")));
        empty.addClassName("vn-empty");
        removeAll();
        add(empty);
        return edition.text("noData.title");
    }
}
