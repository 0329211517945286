package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.overview.Answer;
import org.vigienuage.web.overview.Overview;
import org.vigienuage.web.overview.OverviewFigures;

/** The front page: how much, since when, to whom. */
@Component
class HomePage implements PlainPlace {

    private final OverviewFigures figures;
    private final Blocks blocks;
    private final FigureBlocks drawn;

    HomePage(OverviewFigures figures, Blocks blocks, FigureBlocks drawn) {
        this.figures = figures;
        this.blocks = blocks;
        this.drawn = drawn;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
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
        parts.add(drawn.years(request, period, filter, overview.years()));
        parts.add(blocks.periods(request, period, each -> links.page(Place.HOME, filter, each.option())));
        parts.add(drawn.ranked(
                request,
                Dimension.SUPPLIER,
                edition.text("ranked.suppliers"),
                filter,
                overview.suppliers(),
                row -> row.canBeAskedFor() ? links.page(Place.SUPPLIERS, row.key(), filter) : null));
        parts.add(drawn.ranked(
                request,
                Dimension.MINISTRY,
                edition.text("ranked.ministries"),
                filter,
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
                links.twin(Place.FIGURES, period.dimension().key(), ".png", filter),
                List.of(),
                List.of(period.option()),
                List.of(),
                parts));
    }
}
