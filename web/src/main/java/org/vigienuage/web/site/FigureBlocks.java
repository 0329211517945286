package org.vigienuage.web.site;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;

/** Figures as they stand in pages that have several: the largest rows, and the way to the whole figure. */
@Component
class FigureBlocks {

    private static final int SHOWN = 10;

    private final Blocks blocks;
    private final Drawings drawings;

    FigureBlocks(Blocks blocks, Drawings drawings) {
        this.blocks = blocks;
        this.drawings = drawings;
    }

    /** Totals along time; each year leads to its records. */
    Block years(PlainRequest request, Period period, ContractFilter filter, List<AggregateRow> rows) {
        Edition edition = request.edition();
        return figure(
                request,
                period.dimension(),
                edition.text("years.title"),
                filter,
                rows,
                row -> period.within(filter, row)
                        .map(within -> request.links().page(Place.CONTRACTS, within))
                        .orElse(null));
    }

    /** The largest rows; each leads where {@code href} says. */
    Block ranked(
            PlainRequest request,
            Dimension dimension,
            String title,
            ContractFilter filter,
            List<AggregateRow> rows,
            Function<AggregateRow, @Nullable String> href) {
        return figure(request, dimension, title, filter, rows, href);
    }

    private Block figure(
            PlainRequest request,
            Dimension dimension,
            String title,
            ContractFilter filter,
            List<AggregateRow> rows,
            Function<AggregateRow, @Nullable String> href) {
        Edition edition = request.edition();
        boolean isTime = dimension == Dimension.YEAR || dimension == Dimension.FISCAL_YEAR;
        List<AggregateRow> shown = isTime ? rows : rows.stream().limit(SHOWN).toList();
        Block.Link whole = new Block.Link(
                edition.text("plain.wholeFigure", edition.format().count(rows.size())),
                request.links().page(Place.FIGURES, dimension.key(), filter));
        // Bars stand in the tables of what is ranked; what goes along time is drawn.
        String drawn =
                isTime ? drawings.inline(request, dimension, filter, rows, href).orElse(null) : null;
        return new Block.Figure(
                dimension.key(),
                title,
                drawn == null ? null : edition.text("years.note"),
                drawn,
                Drawings.spoken(edition, title, rows),
                blocks.table(request, title, edition.text("plain.dimension." + dimension.key()), shown, href, whole),
                List.of());
    }
}
