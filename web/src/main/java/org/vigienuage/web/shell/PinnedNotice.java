package org.vigienuage.web.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.core.NestedRuntimeException;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.version.PublishedVersion;

/** Says that what is shown is an earlier version, and leads to the latest and to what changed since. */
final class PinnedNotice extends Div {

    PinnedNotice() {
        addClassName("vn-pinned");
        getElement().setAttribute("role", "status");
    }

    void show(PageRequest request, Site site) {
        removeAll();
        ContractFilter filter = request.filter();
        String version = filter.version();
        if (version == null) {
            return;
        }
        Edition edition = request.edition();
        Links links = edition.links();
        Paragraph notice = new Paragraph(new Text(edition.text("pinned.version", version) + " "));
        latest(site).ifPresent(latest -> {
            if (latest.equals(version)) {
                notice.add(new Text(edition.text("pinned.isLatest")));
                return;
            }
            notice.add(
                    new Text(edition.text("pinned.latest", latest) + " "),
                    new Anchor(
                            links.page(request.location().getPath(), filter.withVersion(null), request.optionsBut()),
                            edition.text("pinned.showLatest")),
                    new Text(" · "),
                    new Anchor(
                            links.page(Links.CHANGES, filter.withVersion(null), "since", version),
                            edition.text("pinned.changes")));
        });
        add(notice);
    }

    /** Without a database the page itself says what broke. */
    private static Optional<String> latest(Site site) {
        try {
            return site.latest().map(PublishedVersion::name);
        } catch (NestedRuntimeException e) {
            return Optional.empty();
        }
    }
}
