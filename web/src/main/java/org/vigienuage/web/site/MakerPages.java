package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.aggregate.RankOrder;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.maker.Maker;
import org.vigienuage.web.maker.MakerQueries;
import org.vigienuage.web.ownership.OwnerQueries;

/** Whose product it is, whoever sells it. */
@Component
class MakerPages implements PlainPlace {

    private final MakerQueries makers;
    private final OwnerQueries owners;
    private final PortraitPage portraits;
    private final RankedList lists;

    MakerPages(MakerQueries makers, OwnerQueries owners, PortraitPage portraits, RankedList lists) {
        this.makers = makers;
        this.owners = owners;
        this.portraits = portraits;
        this.lists = lists;
    }

    @Override
    public Place place() {
        return Place.MAKERS;
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        Edition edition = request.edition();
        RankedList.Naming naming = new RankedList.Naming(
                Place.MAKERS,
                Place.MAKERS,
                Facet.MAKER,
                "makers",
                edition.text("makers.title"),
                edition.text("column.maker"),
                edition.links().page(Links.MAKERS, request.filter()));
        return lists.of(
                request,
                naming,
                typed -> makers.count(request.filter(), typed),
                (typed, offset, limit) -> makers.slice(request.filter(), typed, RankOrder.LARGEST_FIRST, offset, limit),
                List.of(new Block.Note(edition.text("makers.unknown"))));
    }

    @Override
    public PlainAnswer one(PlainRequest request, String key) {
        return makers.findMaker(key)
                .map(maker -> portraits.of(request, subject(request.edition(), maker)))
                .orElseGet(PlainAnswer.Missing::new);
    }

    private Portrayed subject(Edition edition, Maker maker) {
        List<Block> identity = new ArrayList<>();
        identity.add(new Block.Heading("identite", edition.text("supplier.identity")));
        identity.addAll(OwnerBlocks.of(edition, owners.listOwners(maker.key())));
        identity.add(new Block.Note(edition.text("supplier.identityNote")));
        return new Portrayed(
                Place.MAKERS,
                Facet.MAKER,
                maker.key(),
                maker.name(),
                Place.MAKERS,
                null,
                true,
                List.of(),
                List.of(new Block.Note(edition.text("maker.note", maker.name()))),
                List.of(
                        new Split(Dimension.SUPPLIER, edition.text("maker.sellers")),
                        new Split(Dimension.MINISTRY, edition.text("supplier.ministries")),
                        Split.methods(edition)),
                identity);
    }
}
