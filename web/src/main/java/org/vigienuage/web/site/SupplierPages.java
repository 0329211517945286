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
import org.vigienuage.web.ownership.OwnerQueries;
import org.vigienuage.web.supplier.IdentityQueries;
import org.vigienuage.web.supplier.Spelling;
import org.vigienuage.web.supplier.Supplier;
import org.vigienuage.web.supplier.SupplierQueries;

/** Who sells. */
@Component
class SupplierPages implements PlainPlace {

    private final SupplierQueries suppliers;
    private final IdentityQueries identities;
    private final OwnerQueries owners;
    private final PortraitPage portraits;
    private final RankedList lists;
    private final PersonBlocks persons;

    SupplierPages(
            SupplierQueries suppliers,
            IdentityQueries identities,
            OwnerQueries owners,
            PortraitPage portraits,
            RankedList lists,
            PersonBlocks persons) {
        this.suppliers = suppliers;
        this.identities = identities;
        this.owners = owners;
        this.portraits = portraits;
        this.lists = lists;
        this.persons = persons;
    }

    @Override
    public Place place() {
        return Place.SUPPLIERS;
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        Edition edition = request.edition();
        RankedList.Naming naming = new RankedList.Naming(
                Place.SUPPLIERS,
                Place.SUPPLIERS,
                Facet.SUPPLIER,
                "suppliers",
                edition.text("nav.suppliers"),
                edition.text("column.supplier"),
                edition.links().page(Links.SUPPLIERS, request.filter()));
        return lists.of(
                request,
                naming,
                typed -> suppliers.count(request.filter(), typed),
                (typed, offset, limit) ->
                        suppliers.slice(request.filter(), typed, RankOrder.LARGEST_FIRST, offset, limit),
                List.of(new Block.Links(List.of(
                        new Block.Link(
                                edition.text("makers.see"), request.links().page(Place.MAKERS, request.filter())),
                        new Block.Link(
                                edition.text("owner.sellers"),
                                request.links()
                                        .page(Place.FIGURES, Dimension.JURISDICTION.key(), request.filter()))))));
    }

    @Override
    public PlainAnswer one(PlainRequest request, String key) {
        return suppliers
                .findSupplier(key)
                .map(supplier -> portraits.of(request, subject(request, supplier)))
                .or(() -> identities.findSuccessor(key).map(present -> moved(request, present)))
                .orElseGet(PlainAnswer.Missing::new);
    }

    private static PlainAnswer moved(PlainRequest request, String present) {
        return new PlainAnswer.Moved(request.here(Place.SUPPLIERS, present));
    }

    private Portrayed subject(PlainRequest request, Supplier supplier) {
        Edition edition = request.edition();
        return new Portrayed(
                Place.SUPPLIERS,
                Facet.SUPPLIER,
                supplier.key(),
                supplier.name(),
                Place.SUPPLIERS,
                null,
                !supplier.naturalPerson(),
                supplier.neqs(),
                List.of(),
                List.of(
                        new Split(Dimension.MINISTRY, edition.text("supplier.ministries")),
                        new Split(Dimension.ORGANIZATION, edition.text("supplier.organizations")),
                        Split.methods(edition)),
                identity(edition, supplier));
    }

    private List<Block> identity(Edition edition, Supplier supplier) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("identite", edition.text("supplier.identity")));
        blocks.add(new Block.Facts(List.of(Block.Fact.of(
                edition.text("supplier.neqs"),
                supplier.neqs().isEmpty() ? edition.text("supplier.noNeq") : String.join(", ", supplier.neqs())))));
        List<Spelling> spellings = identities.listSpellings(supplier.key());
        blocks.add(new Block.Details(
                edition.counted("supplier.spellingCount", spellings.size()), List.of(table(edition, spellings))));
        if (supplier.naturalPerson()) {
            blocks.addAll(persons.of(edition));
        } else {
            blocks.addAll(OwnerBlocks.of(edition, owners.listOwners(supplier.key())));
        }
        blocks.add(new Block.Note(edition.text("supplier.identityNote")));
        return blocks;
    }

    private static Block table(Edition edition, List<Spelling> spellings) {
        return new Block.Table(
                edition.text("supplier.spellingsCaption"),
                List.of(
                        Block.Column.words(edition.text("supplier.spelling")),
                        Block.Column.words("NEQ"),
                        Block.Column.words(edition.text("supplier.resolution")),
                        Block.Column.number(edition.text("supplier.mentions"))),
                spellings.stream().map(spelling -> cells(edition, spelling)).toList(),
                null);
    }

    private static List<Block.Cell> cells(Edition edition, Spelling spelling) {
        String unknown = edition.format().unknown();
        Block.Cell neq = Block.Cell.of(spelling.neq() == null ? unknown : spelling.neq());
        return List.of(
                Block.Cell.of(spelling.name() == null ? unknown : spelling.name()),
                spelling.fakeNeq() ? neq.marked(edition.text("supplier.fakeNeq"), true) : neq,
                Block.Cell.of(edition.text("resolution." + spelling.resolution(), spelling.evidence())),
                Block.Cell.of(edition.format().count(spelling.mentions())));
    }
}
