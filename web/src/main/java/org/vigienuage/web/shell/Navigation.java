package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;

/** The places of the site. */
final class Navigation extends Nav {

    private record Place(String path, String textKey) {}

    private static final List<Place> PLACES = List.of(
            new Place(Links.OVERVIEW, "nav.overview"),
            new Place(Links.EXPLORE, "nav.explore"),
            new Place(Links.SUPPLIERS, "nav.suppliers"),
            new Place(Links.ORGANIZATIONS, "nav.organizations"),
            new Place(Links.CONTRACTS, "nav.contracts"),
            new Place(Links.COMPETITION, "nav.competition"),
            new Place(Links.METHOD, "nav.method"),
            new Place(Links.DATA, "nav.data"));

    private final UnorderedList list = new UnorderedList();

    Navigation() {
        addClassName("vn-nav");
        add(list);
    }

    void show(Edition edition, ContractFilter filter, String firstSegment) {
        getElement().setAttribute("aria-label", edition.text("nav.label"));
        String current = switch (firstSegment) {
            case Links.MINISTRIES -> Links.ORGANIZATIONS;
            case Links.MAKERS, Links.OWNERSHIP -> Links.SUPPLIERS;
            case Links.COMPARE, Links.TIMELINE -> Links.EXPLORE;
            default -> firstSegment;
        };
        list.removeAll();
        for (Place place : PLACES) {
            Anchor anchor = new Anchor(edition.links().page(place.path, filter), edition.text(place.textKey));
            if (place.path.equals(current)) {
                anchor.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(anchor));
        }
    }
}
