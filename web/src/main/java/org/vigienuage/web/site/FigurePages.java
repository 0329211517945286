package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.QuestionWords;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.ledger.Ledger;
import org.vigienuage.web.ledger.LedgerQueries;

/** The figures: what can be asked, split by each of the things it can be split by. */
@Component
class FigurePages implements PlainPlace {

    private final FigurePage figures;
    private final LedgerQueries ledgers;
    private final Blocks blocks;
    private final QuestionWords words;

    FigurePages(FigurePage figures, LedgerQueries ledgers, Blocks blocks, QuestionWords words) {
        this.figures = figures;
        this.ledgers = ledgers;
        this.blocks = blocks;
        this.words = words;
    }

    @Override
    public Place place() {
        return Place.FIGURES;
    }

    @Override
    public PlainAnswer one(PlainRequest request, String key) {
        return Dimension.parseOptional(key)
                .map(dimension -> figures.of(request, dimension))
                .orElseGet(PlainAnswer.Missing::new);
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        Ledger ledger = ledgers.ledger(filter);
        String lead = RankedList.lead(request, "plain.figures.lead", ledger);
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(lead));
        parts.add(new Block.Note(words.of(filter, edition.language())));
        parts.add(blocks.scopes(request, chosen -> request.links().page(Place.FIGURES, chosen)));
        parts.add(blocks.coverage(request));
        parts.add(new Block.Heading("figures", edition.text("plain.figures.choose")));
        parts.add(new Block.Links(Arrays.stream(Dimension.values())
                .map(dimension -> new Block.Link(
                        FigurePage.title(edition, dimension, filter),
                        request.links().page(Place.FIGURES, dimension.key(), filter)))
                .toList()));
        parts.add(new Block.Note(edition.text("plain.figures.note")));
        return new PlainAnswer.Found(new PlainPage(
                Place.FIGURES,
                null,
                edition.text("plain.nav.figures"),
                lead,
                true,
                "/app/" + edition.links().page(Links.OVERVIEW, filter),
                null,
                List.of(),
                List.of(),
                List.of(),
                parts));
    }
}
