package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.organization.Organization;
import org.vigienuage.web.organization.OrganizationQueries;

/** Who buys. */
@Component
class OrganizationPages implements PlainPlace {

    private final OrganizationQueries organizations;
    private final OrganizationList list;
    private final PortraitPage portraits;

    OrganizationPages(OrganizationQueries organizations, OrganizationList list, PortraitPage portraits) {
        this.organizations = organizations;
        this.list = list;
        this.portraits = portraits;
    }

    @Override
    public Place place() {
        return Place.ORGANIZATIONS;
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        return list.of(request);
    }

    @Override
    public PlainAnswer one(PlainRequest request, String key) {
        return organizations
                .findOrganization(key)
                .map(organization -> portraits.of(request, subject(request, organization)))
                .orElseGet(PlainAnswer.Missing::new);
    }

    private Portrayed subject(PlainRequest request, Organization organization) {
        Edition edition = request.edition();
        return new Portrayed(
                Place.ORGANIZATIONS,
                Facet.ORGANIZATION,
                organization.key(),
                organization.name(),
                Place.ORGANIZATIONS,
                OrganizationList.BODIES,
                true,
                List.of(),
                List.of(),
                List.of(Split.suppliers(edition), Split.methods(edition)),
                identity(request, organization));
    }

    private List<Block> identity(PlainRequest request, Organization organization) {
        Edition edition = request.edition();
        List<Block.Fact> facts = new ArrayList<>();
        if (organization.acronym() != null) {
            facts.add(Block.Fact.of(edition.text("organization.acronym"), organization.acronym()));
        }
        List<Block.Cell> ministries = organization.ministries().isEmpty()
                ? List.of(Block.Cell.of(edition.text("organization.unmapped")))
                : organization.ministries().stream()
                        .map(attachment -> sure(
                                edition,
                                Block.Cell.link(
                                                ministry(edition, attachment.ministry()),
                                                request.links()
                                                        .page(
                                                                Place.MINISTRIES,
                                                                attachment.ministry(),
                                                                request.filter()))
                                        .noted(edition.between(attachment.from(), attachment.to())),
                                attachment.confidence()))
                        .toList();
        facts.add(new Block.Fact(edition.text("organization.ministries"), ministries));
        if (!organization.formerNames().isEmpty()) {
            facts.add(new Block.Fact(
                    edition.text("organization.formerNames"),
                    organization.formerNames().stream()
                            .map(former -> sure(
                                    edition,
                                    Block.Cell.of(former.name()).noted(edition.between(former.from(), former.to())),
                                    former.confidence()))
                            .toList()));
        }
        facts.add(new Block.Fact(
                edition.text("organization.spellings"),
                organization.publishedNames().stream()
                        .map(name -> published(edition, name))
                        .toList()));
        return List.of(
                new Block.Heading("identite", edition.text("organization.identity")),
                new Block.Facts(facts),
                new Block.Note(edition.text("organization.identityNote")));
    }

    private static Block.Cell published(Edition edition, Organization.PublishedName name) {
        Block.Cell cell = Block.Cell.of(name.name() + " – " + edition.counted("organization.notices", name.notices()));
        return name.resolution().equals("curated-prefix")
                ? cell.marked(edition.text("organization.unit"), false)
                : cell;
    }

    private static Block.Cell sure(Edition edition, Block.Cell cell, @Nullable String confidence) {
        return "confirmed".equals(confidence) ? cell : cell.marked(edition.text("supplier.unconfirmed"), true);
    }

    private String ministry(Edition edition, String key) {
        return organizations
                .findMinistry(key)
                .map(ministry -> edition.language().choose(ministry.french(), ministry.english()))
                .orElse(key);
    }
}
