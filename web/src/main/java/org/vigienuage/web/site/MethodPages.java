package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.methodology.Chapters;
import org.vigienuage.web.rule.ReportCard;
import org.vigienuage.web.rule.ReportCardQueries;
import org.vigienuage.web.rule.Rule;
import org.vigienuage.web.rule.RuleQueries;
import org.vigienuage.web.status.Source;
import org.vigienuage.web.status.SourceQueries;

/** How every number of the site is made, and what it does not say. */
@Component
class MethodPages implements PlainPlace {

    private final RuleQueries rules;
    private final ReportCardQueries cards;
    private final SourceQueries sources;
    private final Blocks blocks;
    private final PersonBlocks persons;

    MethodPages(
            RuleQueries rules, ReportCardQueries cards, SourceQueries sources, Blocks blocks, PersonBlocks persons) {
        this.rules = rules;
        this.cards = cards;
        this.sources = sources;
        this.blocks = blocks;
        this.persons = persons;
    }

    @Override
    public Place place() {
        return Place.METHOD;
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        Edition edition = request.edition();
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(edition.text("method.lead")));
        parts.add(blocks.coverage(request));
        parts.add(new Block.Links(Chapters.ALL.stream()
                .map(chapter -> new Block.Link(edition.text("method." + chapter + ".title"), "#" + chapter))
                .toList()));
        for (String chapter : Chapters.ALL) {
            parts.add(new Block.Heading(chapter, edition.text("method." + chapter + ".title")));
            parts.add(new Block.Prose(Chapters.paragraphs(edition, chapter)));
            parts.addAll(more(request, chapter));
        }
        return SimplePage.of(
                request, Place.METHOD, edition.text("method.title"), edition.text("method.lead"), Links.METHOD, parts);
    }

    /** What a chapter has beside its paragraphs. */
    private List<Block> more(PlainRequest request, String chapter) {
        Edition edition = request.edition();
        return switch (chapter) {
            case "scopes" -> List.of(rules(edition));
            case "card" -> card(request);
            case "persons" ->
                List.of(
                        new Block.Prose(List.of(edition.text("person.text"))),
                        persons.contact(edition, edition.text("person.removal")));
            case "claims" ->
                List.of(new Block.Links(List.of(new Block.Link(
                        edition.text("claims.title"), request.links().page(Place.CLAIMS, request.filter())))));
            case "limits" ->
                List.of(new Block.Notes(sources.listSources(edition.language()).stream()
                        .flatMap(source -> source.caveats().stream())
                        .map(Source.Caveat::text)
                        .distinct()
                        .map(Block.Item::of)
                        .toList()));
            default -> List.of();
        };
    }

    private Block rules(Edition edition) {
        List<Rule> all = rules.listRules(edition.language());
        return new Block.Details(
                edition.text("rules.show", edition.format().count(all.size())),
                List.of(new Block.Table(
                        edition.text("rules.caption"),
                        List.of(
                                Block.Column.words(edition.text("rules.rule")),
                                Block.Column.words(edition.text("column.scope")),
                                Block.Column.number(edition.text("column.awards"))),
                        all.stream()
                                .map(rule -> List.of(
                                        Block.Cell.of(rule.text()).noted(rule.id()),
                                        Block.Cell.of(edition.text("scope." + rule.scope())),
                                        Block.Cell.of(edition.format().count(rule.awards()))))
                                .toList(),
                        null)));
    }

    private List<Block> card(PlainRequest request) {
        Edition edition = request.edition();
        ReportCard card = cards.reportCard();
        if (card.figures().isEmpty()) {
            return List.of(new Block.Note(edition.text("card.none")));
        }
        return List.of(
                ReportCardBlocks.of(edition, card, "held-out", "all"),
                ReportCardBlocks.of(edition, card, "held-out", "undisputed"),
                new Block.Details(
                        edition.text("card.showTune"), List.of(ReportCardBlocks.of(edition, card, "tune", "all"))),
                new Block.Links(List.of(
                        new Block.Link(
                                edition.text("card.json"), edition.links().api("report-card", request.filter())),
                        new Block.Link(
                                edition.text("card.csv"), edition.links().api("report-card.csv", request.filter())))));
    }
}
