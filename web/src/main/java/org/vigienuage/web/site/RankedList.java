package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.RankedRow;
import org.vigienuage.web.edition.Buyers;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.ledger.Ledger;
import org.vigienuage.web.ledger.LedgerQueries;

/** A list of all of a kind, the largest first, some to a page. */
@Component
class RankedList {

    private final LedgerQueries ledgers;
    private final Blocks blocks;
    private final FilterForm form;
    private final Files files;

    RankedList(LedgerQueries ledgers, Blocks blocks, FilterForm form, Files files) {
        this.ledgers = ledgers;
        this.blocks = blocks;
        this.form = form;
        this.files = files;
    }

    /**
     * How a list is called and where it leads.
     *
     * @param texts beginning of the keys of its texts
     * @param explorer the same list in the explorer, relative to its root
     */
    record Naming(
            Place list, Place target, Facet facet, String texts, String title, String dimension, String explorer) {}

    /** How many there are with these words in their names; null for all. */
    interface Count {
        int of(@Nullable String typed);
    }

    /** Some of them. */
    interface Slice {
        List<RankedRow> of(@Nullable String typed, int offset, int limit);
    }

    PlainAnswer of(PlainRequest request, Naming naming, Count count, Slice slice, List<Block> before) {
        Ledger ledger = ledgers.ledger(request.filter());
        String lead = lead(request, naming.texts() + ".lead", ledger);
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(lead));
        parts.add(blocks.scopes(request, filter -> request.links().page(naming.list(), filter)));
        parts.add(blocks.coverage(request));
        parts.addAll(before);
        parts.addAll(rows(request, naming, count, slice));
        parts.addAll(blocks.notIncluded(request, request.filter(), ledger));
        parts.add(new Block.Heading("telecharger", request.text("data.downloads")));
        parts.add(new Block.Downloads(files.of(request, naming.list(), null)));
        return new PlainAnswer.Found(new PlainPage(
                naming.list(),
                null,
                naming.title(),
                lead,
                true,
                "/app/" + naming.explorer(),
                request.links().twin(naming.list(), null, ".png", request.filter()),
                List.of(),
                List.of(request.options("view", "search", "page")),
                List.of(),
                parts));
    }

    /** What a list is about, in which scope, and what it adds up to. */
    static String lead(PlainRequest request, String key, Ledger ledger) {
        Edition edition = request.edition();
        return edition.text(
                key,
                edition.text("scope.phrase." + request.filter().scope().key()),
                edition.format().compactMoney(ledger.included().central()),
                edition.counted("awards", ledger.included().awards()),
                Buyers.of(request.filter(), edition));
    }

    List<Block> rows(PlainRequest request, Naming naming, Count count, Slice slice) {
        Edition edition = request.edition();
        String typed = request.option("search").map(String::strip).orElse("");
        String asked = typed.isEmpty() ? null : typed;
        int total = count.of(asked);
        Paging paging = Paging.of(request, total);
        List<Block> parts = new ArrayList<>();
        parts.add(form.of(request, naming.list(), false, "view", "search"));
        parts.add(new Block.Search(
                request.links().path(naming.list(), null),
                edition.text(naming.texts() + ".search"),
                typed,
                kept(request)));
        parts.add(new Block.Note(edition.counted(naming.texts() + ".count", total)));
        if (total == 0) {
            parts.add(new Block.Nothing(
                    edition.text("ranked.none"),
                    List.of(new Block.Link(
                            edition.text("filter.removeAll"),
                            request.links().page(naming.list(), ContractFilter.everything())))));
            return parts;
        }
        parts.add(table(request, naming, slice.of(asked, paging.offset(), Paging.SIZE), paging.offset()));
        paging.block(request, options -> request.links().page(naming.list(), request.filter(), options))
                .ifPresent(parts::add);
        return parts;
    }

    private static List<Block.Fact> kept(PlainRequest request) {
        List<Block.Fact> kept = new ArrayList<>();
        FilterParameters.toMap(request.filter())
                .forEach((key, values) -> kept.add(
                        new Block.Fact(key, values.stream().map(Block.Cell::of).toList())));
        request.option("view").ifPresent(view -> kept.add(Block.Fact.of("view", view)));
        return kept;
    }

    private static Block table(PlainRequest request, Naming naming, List<RankedRow> rows, int before) {
        Edition edition = request.edition();
        List<List<Block.Cell>> cells = new ArrayList<>();
        for (RankedRow row : rows) {
            cells.add(cells(request, naming, row, before + cells.size() + 1));
        }
        return new Block.Table(
                edition.text(naming.texts() + ".caption"),
                List.of(
                        Block.Column.words(naming.dimension()),
                        Block.Column.number(edition.text("column.awards")),
                        Block.Column.number(edition.text("column.low")),
                        Block.Column.number(edition.text("column.central")),
                        Block.Column.number(edition.text("column.high")),
                        Block.Column.number(edition.text("column.years"))),
                cells,
                null);
    }

    private static List<Block.Cell> cells(PlainRequest request, Naming naming, RankedRow row, int rank) {
        Format format = request.edition().format();
        ContractFilter records = request.filter().with(naming.facet(), List.of(row.key()));
        return List.of(
                Block.Cell.link(row.name(), request.links().page(naming.target(), row.key(), request.filter()))
                        .ranked(format.count(rank)),
                Block.Cell.link(format.count(row.awards()), request.links().page(Place.CONTRACTS, records)),
                Block.Cell.of(format.dollars(row.low())),
                Block.Cell.of(format.dollars(row.central())),
                Block.Cell.of(format.dollars(row.high())),
                Block.Cell.of(years(row, format)));
    }

    private static String years(RankedRow row, Format format) {
        if (row.first() == null || row.last() == null) {
            return format.unknown();
        }
        int first = row.first().getYear();
        int last = row.last().getYear();
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
