package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.contract.ContractOrder;
import org.vigienuage.web.contract.ContractQueries;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.ledger.Ledger;
import org.vigienuage.web.ledger.LedgerQueries;

/** Every award, with all the ways to narrow them down, and the page of each notice. */
@Component
class ContractPages implements PlainPlace {

    private static final List<String> ORDERS =
            List.of("-central", "central", "-date", "date", "title", "organization", "supplier");

    private final ContractQueries contracts;
    private final LedgerQueries ledgers;
    private final Blocks blocks;
    private final ContractBlocks tables;
    private final FilterForm form;
    private final NoticePage notices;
    private final Files files;
    private final Sharing sharing;

    ContractPages(
            ContractQueries contracts,
            LedgerQueries ledgers,
            Blocks blocks,
            ContractBlocks tables,
            FilterForm form,
            NoticePage notices,
            Files files,
            Sharing sharing) {
        this.contracts = contracts;
        this.ledgers = ledgers;
        this.blocks = blocks;
        this.tables = tables;
        this.form = form;
        this.notices = notices;
        this.files = files;
        this.sharing = sharing;
    }

    @Override
    public Place place() {
        return Place.CONTRACTS;
    }

    @Override
    public PlainAnswer one(PlainRequest request, String number) {
        return notices.of(request, number);
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        Edition edition = request.edition();
        Format format = edition.format();
        ContractFilter filter = request.filter();
        Ledger ledger = ledgers.ledger(filter);
        Totals totals = ledger.included();
        String lead = edition.text(
                "contracts.lead",
                edition.counted("awards", totals.awards()),
                format.compactMoney(totals.central()),
                format.compactMoney(totals.low()),
                format.compactMoney(totals.high()));
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(lead));
        parts.add(new Block.Links(List.of(new Block.Link(
                edition.text("explain.this"), "/app/" + edition.links().explain(filter)))));
        parts.add(blocks.coverage(request));
        parts.add(form.of(request, Place.CONTRACTS, true, "sort"));
        parts.addAll(list(request));
        parts.addAll(blocks.notIncluded(request, filter, ledger));
        parts.add(new Block.Heading("telecharger", edition.text("data.downloads")));
        parts.add(new Block.Downloads(files.of(request, Place.CONTRACTS, null)));
        parts.addAll(sharing.cite(request, filter, null, totals, Place.CONTRACTS, null));
        return new PlainAnswer.Found(new PlainPage(
                Place.CONTRACTS,
                null,
                edition.text("contracts.title"),
                lead,
                true,
                "/app/" + edition.links().contracts(filter),
                request.links().twin(Place.CONTRACTS, null, ".png", filter),
                List.of(),
                List.of(request.options("sort", "page")),
                List.of(),
                parts));
    }

    private List<Block> list(PlainRequest request) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        int total = contracts.count(filter);
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Heading("liste", edition.counted("contracts.count", total)));
        if (total == 0) {
            parts.add(new Block.Nothing(
                    edition.text("contracts.none"),
                    List.of(
                            new Block.Link(
                                    edition.text("scope.all"),
                                    request.links().page(Place.CONTRACTS, filter.withScope(Scope.ALL))),
                            new Block.Link(
                                    edition.text("filter.removeAll"),
                                    request.links().page(Place.CONTRACTS, ContractFilter.everything())))));
            return parts;
        }
        ContractOrder order =
                request.option("sort").flatMap(ContractOrder::parseOptional).orElse(ContractOrder.LARGEST_FIRST);
        Paging paging = Paging.of(request, total);
        parts.add(orders(request, order));
        parts.add(tables.table(
                request,
                filter,
                edition.text("contracts.grid"),
                contracts.slice(filter, order, paging.offset(), Paging.SIZE),
                null));
        paging.block(request, options -> request.links().page(Place.CONTRACTS, filter, options))
                .ifPresent(parts::add);
        parts.add(new Block.Note(edition.text("contracts.dateNote")));
        return parts;
    }

    private static Block orders(PlainRequest request, ContractOrder chosen) {
        return new Block.Choices(
                request.text("plain.sort"),
                ORDERS.stream()
                        .map(key -> new Block.Choice(
                                request.text("plain.sort." + key),
                                key.equals(ContractOrder.LARGEST_FIRST.key())
                                        ? request.links().page(Place.CONTRACTS, request.filter())
                                        : request.links().page(Place.CONTRACTS, request.filter(), "sort", key),
                                key.equals(chosen.key())))
                        .toList());
    }
}
