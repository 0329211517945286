package org.vigienuage.web.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Cross;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.cite.WaysToCite;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.version.PublishedVersion;

/** What a figure is outside of its page: files, a reference, a frame in another page, the records and rules behind it. */
public record Elsewhere(
        Site site, Edition edition, Dimension by, @Nullable Dimension across, ContractFilter filter) {

    public static Elsewhere of(Site site, Edition edition, Dimension dimension, ContractFilter filter) {
        return new Elsewhere(site, edition, dimension, null, filter);
    }

    public static Elsewhere of(Site site, Edition edition, Cross cross, ContractFilter filter) {
        return new Elsewhere(site, edition, cross.by(), cross.across(), filter);
    }

    /** Which version is shown; empty before the first publication. */
    Optional<String> version() {
        return site.at(filter.version(), read -> read.map(PublishedVersion::name));
    }

    /** Of a figure by one dimension, which has a page of its own. */
    Optional<Dimension> dimension() {
        return across == null ? Optional.of(by) : Optional.empty();
    }

    Optional<WaysToCite> waysToCite(Dimension dimension) {
        return site.at(filter.version(), read -> site.waysToCite(filter, dimension, edition.language(), null));
    }

    /** Which awards these are, in words. */
    String question() {
        return site.at(filter.version(), read -> site.question(filter, edition.language()));
    }

    List<FigureFiles.Offered> files() {
        return site.files().of(by, across, filter, edition.language());
    }

    /** For a page of another site: follows the data, or stays as it is in the version that is named. */
    String embed(Dimension dimension, ContractFilter pinnedOrNot) {
        return address() + new PlainLinks(edition.language()).embed(Place.FIGURES, dimension.key(), pinnedOrNot);
    }

    String explained() {
        return edition.links().explain(filter);
    }

    String method() {
        return edition.links().page(Links.METHOD, filter);
    }

    String data() {
        return edition.links().page(Links.DATA, filter);
    }

    private String address() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? site.address(request.getHttpServletRequest())
                : "";
    }
}
