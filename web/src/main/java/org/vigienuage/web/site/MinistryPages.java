package org.vigienuage.web.site;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.organization.Ministry;
import org.vigienuage.web.organization.OrganizationQueries;

/** Ministerial portfolios; their list is that of those who buy. */
@Component
class MinistryPages implements PlainPlace {

    private final OrganizationQueries organizations;
    private final PortraitPage portraits;

    MinistryPages(OrganizationQueries organizations, PortraitPage portraits) {
        this.organizations = organizations;
        this.portraits = portraits;
    }

    @Override
    public Place place() {
        return Place.MINISTRIES;
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        return new PlainAnswer.Moved(request.links().page(Place.ORGANIZATIONS, request.filter()));
    }

    @Override
    public PlainAnswer one(PlainRequest request, String key) {
        return organizations
                .findMinistry(key)
                .map(ministry -> portraits.of(request, subject(request, ministry)))
                .orElseGet(PlainAnswer.Missing::new);
    }

    private static Portrayed subject(PlainRequest request, Ministry ministry) {
        Edition edition = request.edition();
        return new Portrayed(
                Place.MINISTRIES,
                Facet.MINISTRY,
                ministry.key(),
                edition.language().choose(ministry.french(), ministry.english()),
                Place.ORGANIZATIONS,
                null,
                true,
                List.of(),
                List.of(
                        new Block.Note(edition.text(
                                ministry.key().equals("unknown") ? "ministry.unknownNote" : "ministry.note")),
                        OrganizationList.ministryOn(
                                request, filter -> request.links().page(Place.MINISTRIES, ministry.key(), filter))),
                List.of(
                        new Split(Dimension.ORGANIZATION, edition.text("ranked.organizations")),
                        Split.suppliers(edition),
                        Split.methods(edition)),
                List.of());
    }
}
