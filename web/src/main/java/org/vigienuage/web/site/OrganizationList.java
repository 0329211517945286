package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.aggregate.RankOrder;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.MinistryOn;
import org.vigienuage.web.ledger.Ledger;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.organization.OrganizationQueries;

/** Who buys, by ministerial portfolio, by sector or by public body. */
@Component
class OrganizationList {

    static final String BODIES = "bodies";
    private static final String SECTORS = "sectors";
    private static final String VIEW = "view";

    private final OrganizationQueries organizations;
    private final AggregateQueries aggregates;
    private final LedgerQueries ledgers;
    private final Blocks blocks;
    private final RankedList lists;
    private final Files files;

    OrganizationList(
            OrganizationQueries organizations,
            AggregateQueries aggregates,
            LedgerQueries ledgers,
            Blocks blocks,
            RankedList lists,
            Files files) {
        this.organizations = organizations;
        this.aggregates = aggregates;
        this.ledgers = ledgers;
        this.blocks = blocks;
        this.lists = lists;
        this.files = files;
    }

    PlainAnswer of(PlainRequest request) {
        Edition edition = request.edition();
        String view = request.option(VIEW)
                .filter(asked -> asked.equals(BODIES) || asked.equals(SECTORS))
                .orElse("");
        Ledger ledger = ledgers.ledger(request.filter());
        String lead = RankedList.lead(request, "organizations.lead", ledger);
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(lead));
        parts.add(blocks.scopes(
                request, filter -> request.links().page(Place.ORGANIZATIONS, filter, request.options(VIEW))));
        parts.add(blocks.coverage(request));
        parts.add(views(request, view));
        switch (view) {
            case BODIES -> parts.addAll(bodies(request));
            case SECTORS ->
                parts.add(figure(
                        request,
                        Dimension.SECTOR,
                        row -> request.links()
                                .page(Place.CONTRACTS, request.filter().with(Facet.SECTOR, List.of(row.key())))));
            default -> {
                parts.add(ministryOn(request, filter -> request.links().page(Place.ORGANIZATIONS, filter)));
                parts.add(figure(
                        request,
                        Dimension.MINISTRY,
                        row -> request.links().page(Place.MINISTRIES, row.key(), request.filter())));
            }
        }
        parts.addAll(blocks.notIncluded(request, request.filter(), ledger));
        parts.add(new Block.Heading("telecharger", edition.text("data.downloads")));
        parts.add(new Block.Downloads(files.of(request, Place.ORGANIZATIONS, null)));
        return new PlainAnswer.Found(new PlainPage(
                Place.ORGANIZATIONS,
                null,
                edition.text("nav.organizations"),
                lead,
                true,
                "/app/" + edition.links().page(Links.ORGANIZATIONS, request.filter(), request.options(VIEW)),
                null,
                List.of(),
                List.of(request.options(VIEW, "search", "page")),
                List.of(),
                parts));
    }

    private static Block views(PlainRequest request, String view) {
        Edition edition = request.edition();
        return new Block.Choices(
                edition.text("organizations.views"),
                List.of(
                        choice(request, edition.text("organizations.byMinistry"), view.isEmpty()),
                        choice(request, edition.text("organizations.bySector"), view.equals(SECTORS), VIEW, SECTORS),
                        choice(request, edition.text("organizations.byBody"), view.equals(BODIES), VIEW, BODIES)));
    }

    private static Block.Choice choice(PlainRequest request, String text, boolean chosen, String... options) {
        return new Block.Choice(text, request.links().page(Place.ORGANIZATIONS, request.filter(), options), chosen);
    }

    /** Which ministry of a body is meant, with a way to the other. */
    static Block ministryOn(PlainRequest request, Function<ContractFilter, String> page) {
        Edition edition = request.edition();
        return new Block.Choices(
                edition.text("ministry.on"),
                Arrays.stream(MinistryOn.values())
                        .map(each -> new Block.Choice(
                                edition.text("ministry.on." + each.key()),
                                page.apply(request.filter().withMinistryOn(each)),
                                each == request.filter().ministryOn()))
                        .toList());
    }

    private List<Block> bodies(PlainRequest request) {
        Edition edition = request.edition();
        RankedList.Naming naming = new RankedList.Naming(
                Place.ORGANIZATIONS,
                Place.ORGANIZATIONS,
                Facet.ORGANIZATION,
                "organizations",
                edition.text("nav.organizations"),
                edition.text("column.organization"),
                Links.ORGANIZATIONS);
        return lists.rows(
                request,
                naming,
                typed -> organizations.count(request.filter(), typed),
                (typed, offset, limit) ->
                        organizations.slice(request.filter(), typed, RankOrder.LARGEST_FIRST, offset, limit));
    }

    private Block figure(PlainRequest request, Dimension dimension, Function<AggregateRow, String> href) {
        Edition edition = request.edition();
        String title = edition.text("organizations.by." + dimension.key());
        List<AggregateRow> rows = aggregates.rows(dimension, request.filter(), edition.language());
        return new Block.Figure(
                dimension.key(),
                title,
                edition.text("organizations.note." + dimension.key()),
                null,
                title,
                blocks.table(
                        request,
                        title,
                        edition.text("plain.dimension." + dimension.key()),
                        rows,
                        href::apply,
                        new Block.Link(
                                edition.text(
                                        "plain.wholeFigure", edition.format().count(rows.size())),
                                request.links().page(Place.FIGURES, dimension.key(), request.filter()))),
                List.of());
    }
}
