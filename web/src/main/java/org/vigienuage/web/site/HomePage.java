package org.vigienuage.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.overview.Answer;
import org.vigienuage.web.overview.Overview;
import org.vigienuage.web.overview.OverviewFigures;

/** The front page: how much, since when, to whom. */
@Controller
class HomePage {

    private static final int SHOWN = 10;

    private final PlainPages pages;
    private final OverviewFigures figures;
    private final Blocks blocks;

    HomePage(PlainPages pages, OverviewFigures figures, Blocks blocks) {
        this.pages = pages;
        this.figures = figures;
        this.blocks = blocks;
    }

    @GetMapping("/fr/")
    void french(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(request, response, Language.FRENCH, this::page);
    }

    @GetMapping("/en/")
    void english(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(request, response, Language.ENGLISH, this::page);
    }

    private PlainAnswer page(PlainRequest request) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        PlainLinks links = request.links();
        Period period = Period.of(request.option(Period.QUERY_KEY).orElse(null));
        Overview overview = figures.of(filter, period.dimension(), edition.language());
        String sentence = new Answer(edition).sentence(filter, overview);
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(sentence));
        parts.add(blocks.scopes(request, chosen -> links.page(Place.HOME, chosen)));
        parts.add(blocks.headline(request, filter, overview.ledger(), overview.direct()));
        parts.add(blocks.coverage(request));
        parts.add(figure(
                request,
                period.dimension(),
                edition.text("years.title"),
                edition.text("years.dimension." + period.code()),
                overview.years(),
                row -> period.within(filter, row)
                        .map(within -> links.page(Place.CONTRACTS, within))
                        .orElse(null)));
        parts.add(figure(
                request,
                Dimension.SUPPLIER,
                edition.text("ranked.suppliers"),
                edition.text("column.supplier"),
                overview.suppliers(),
                row -> row.canBeAskedFor() ? links.page(Place.SUPPLIERS, row.key(), filter) : null));
        parts.add(figure(
                request,
                Dimension.MINISTRY,
                edition.text("ranked.ministries"),
                edition.text("column.ministry"),
                overview.ministries(),
                row -> links.page(Place.MINISTRIES, row.key(), filter)));
        parts.addAll(blocks.notIncluded(request, filter, overview.ledger()));
        return new PlainAnswer.Found(new PlainPage(
                Place.HOME,
                null,
                edition.text("overview.title"),
                sentence,
                true,
                "/app/" + edition.links().page(Links.OVERVIEW, filter),
                null,
                List.of(),
                List.of(period.option()),
                List.of(),
                parts));
    }

    private Block figure(
            PlainRequest request,
            Dimension dimension,
            String title,
            String column,
            List<AggregateRow> rows,
            Function<AggregateRow, @Nullable String> href) {
        Edition edition = request.edition();
        String all = request.links().page(Place.FIGURES, dimension.key(), request.filter());
        List<AggregateRow> first = dimension == Dimension.SUPPLIER || dimension == Dimension.MINISTRY
                ? rows.stream().limit(SHOWN).toList()
                : rows;
        return new Block.Figure(
                dimension.key(),
                title,
                null,
                null,
                title,
                blocks.table(
                        request,
                        title,
                        column,
                        first,
                        href,
                        new Block.Link(
                                edition.text(
                                        "plain.wholeFigure", edition.format().count(rows.size())),
                                all)),
                List.of());
    }
}
