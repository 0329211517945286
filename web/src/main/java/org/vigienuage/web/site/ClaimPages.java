package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.claim.Claim;
import org.vigienuage.web.claim.ClaimQueries;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;

/** What others published, with what we find for the same question and why that is another figure. */
@Component
class ClaimPages implements PlainPlace {

    private final ClaimQueries claims;
    private final Blocks blocks;

    ClaimPages(ClaimQueries claims, Blocks blocks) {
        this.claims = claims;
        this.blocks = blocks;
    }

    @Override
    public Place place() {
        return Place.CLAIMS;
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        Edition edition = request.edition();
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(edition.text("claims.lead")));
        parts.add(new Block.Note(edition.text("claims.note")));
        parts.add(blocks.coverage(request));
        claims.listClaims(request.filter().version(), edition.language())
                .forEach(claim -> parts.addAll(claim(request, claim)));
        parts.add(new Block.Links(List.of(
                new Block.Link(edition.text("claims.csv"), edition.links().api("claims.csv", version(request))))));
        return SimplePage.of(
                request, Place.CLAIMS, edition.text("claims.title"), edition.text("claims.lead"), Links.CLAIMS, parts);
    }

    private static ContractFilter version(PlainRequest request) {
        return ContractFilter.everything().withVersion(request.filter().version());
    }

    private static List<Block> claim(PlainRequest request, Claim claim) {
        Edition edition = request.edition();
        Format format = edition.format();
        String value = claim.unit().equals("percent")
                ? format.percent(claim.value().movePointLeft(2))
                : format.compactMoney(claim.value());
        Block.Cell who = Block.Cell.source(claim.source()).named(claim.who());
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Heading(claim.id(), claim.measure()));
        parts.add(new Block.Facts(List.of(
                Block.Fact.of(edition.text("claims.claimed"), value),
                Block.Fact.of(edition.text("claims.contracts"), format.countOrUnknown(claim.contracts())),
                Block.Fact.of(edition.text("claims.period"), claim.period()),
                new Block.Fact(
                        edition.text("claims.who"),
                        List.of(
                                claim.confidence().equals("confirmed")
                                        ? who
                                        : who.marked(edition.text("claims.secondHand"), true))),
                new Block.Fact(edition.text("claims.ours"), List.of(ours(request, claim))),
                Block.Fact.of(
                        edition.text("claims.coverage"),
                        edition.text(
                                "claims.coverageValue",
                                format.count(claim.coverage().loaded()),
                                format.count(claim.coverage().partial()),
                                format.count(claim.coverage().months()))))));
        parts.add(new Block.Prose(List.of(claim.differs())));
        if (claim.note() != null) {
            parts.add(new Block.Note(edition.text("claims.says", claim.note())));
        }
        return parts;
    }

    private static Block.Cell ours(PlainRequest request, Claim claim) {
        Edition edition = request.edition();
        Format format = edition.format();
        Totals ours = claim.ours();
        if (ours == null) {
            return Block.Cell.of(edition.text("claims.noFigure"));
        }
        return Block.Cell.link(
                        edition.text(
                                "claims.oursValue",
                                format.compactMoney(ours.central()),
                                edition.counted("awards", ours.awards())),
                        request.links().page(Place.CONTRACTS, claim.filter()))
                .noted(edition.text(
                        "claims.oursRange",
                        format.compactMoney(ours.low()),
                        format.compactMoney(ours.high()),
                        edition.text("scope.phrase." + claim.scope())));
    }
}
