package org.vigienuage.web.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.cite.WaysToCite;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.version.PublishedVersion;

/** What a figure is about, for all that can be done with it elsewhere: some awards, split by a dimension. */
public record Subject(Site site, Edition edition, Dimension dimension, ContractFilter filter) {

    /** Which version is shown; empty before the first publication. */
    Optional<String> version() {
        return site.at(filter.version(), read -> read.map(PublishedVersion::name));
    }

    Optional<WaysToCite> waysToCite() {
        return site.at(filter.version(), read -> site.waysToCite(filter, dimension, edition.language(), null));
    }

    /** Which awards these are, in words. */
    String question() {
        return site.at(filter.version(), read -> site.question(filter, edition.language()));
    }

    /** The same figure as a file of another kind, such as {@code .csv}. */
    String twin(String suffix) {
        return links().twin(Place.FIGURES, dimension.key(), suffix, filter);
    }

    /** For a page of another site: follows the data, or stays as it is in the version that is named. */
    String embed(ContractFilter pinnedOrNot) {
        return address() + links().embed(Place.FIGURES, dimension.key(), pinnedOrNot);
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

    private PlainLinks links() {
        return new PlainLinks(edition.language());
    }

    private String address() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? site.address(request.getHttpServletRequest())
                : "";
    }
}
