package org.vigienuage.web.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.contract.ContractOrder;
import org.vigienuage.web.contract.ContractQueries;
import org.vigienuage.web.contract.ContractRow;
import org.vigienuage.web.contract.ContractWords;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;

/** Awards in a table. */
@Component
class ContractBlocks {

    private static final int FIRST = 20;

    private final ContractQueries contracts;

    ContractBlocks(ContractQueries contracts) {
        this.contracts = contracts;
    }

    /** The largest awards of a selection, and the way to all of them. */
    Block.Table largest(PlainRequest request, ContractFilter filter) {
        Edition edition = request.edition();
        List<ContractRow> rows = contracts.slice(filter, ContractOrder.LARGEST_FIRST, 0, FIRST);
        return table(
                request,
                filter,
                edition.text("plain.contracts.largest"),
                rows,
                new Block.Link(
                        edition.text("ranked.all", edition.format().count(contracts.count(filter))),
                        request.links().page(Place.CONTRACTS, filter)));
    }

    Block.Table table(
            PlainRequest request,
            ContractFilter filter,
            String caption,
            List<ContractRow> rows,
            Block.@Nullable Link more) {
        Edition edition = request.edition();
        ContractWords words = new ContractWords(edition, filter);
        return new Block.Table(
                caption,
                List.of(
                        Block.Column.words(edition.text("column.contract")),
                        Block.Column.words(edition.text("column.organization")),
                        Block.Column.words(edition.text("column.supplier")),
                        Block.Column.words(edition.text("column.date")),
                        Block.Column.number(edition.text("column.central"))),
                rows.stream().map(row -> cells(request, words, row)).toList(),
                more);
    }

    private static List<Block.Cell> cells(PlainRequest request, ContractWords words, ContractRow row) {
        ContractFilter version =
                ContractFilter.everything().withVersion(request.filter().version());
        return List.of(
                Block.Cell.link(words.title(row), request.links().page(Place.CONTRACTS, row.seaoNumber(), version))
                        .noted(words.mark(row)),
                Block.Cell.link(
                        row.organizationName(),
                        request.links().page(Place.ORGANIZATIONS, row.organizationKey(), version)),
                Block.Cell.of(words.suppliers(row)),
                Block.Cell.of(words.date(row)),
                Block.Cell.of(words.money(row)).noted(words.range(row)));
    }
}
