package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.history.Decision;
import org.vigienuage.web.history.DecisionQueries;

/** What persons decided about published records, why, and since which version. */
@Component
class CorrectionPages implements PlainPlace {

    private final DecisionQueries decisions;
    private final PersonBlocks persons;

    CorrectionPages(DecisionQueries decisions, PersonBlocks persons) {
        this.decisions = decisions;
        this.persons = persons;
    }

    @Override
    public Place place() {
        return Place.CORRECTIONS;
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        Edition edition = request.edition();
        List<Decision> all = decisions.list(edition.language());
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(edition.text("decisions.note")));
        if (all.isEmpty()) {
            parts.add(new Block.Nothing(edition.text("decisions.none"), List.of()));
        } else {
            parts.add(new Block.Table(
                    edition.text("decisions.caption"),
                    List.of(
                            Block.Column.words(edition.text("decisions.about")),
                            Block.Column.words(edition.text("decisions.kind")),
                            Block.Column.words(edition.text("decisions.reason")),
                            Block.Column.words(edition.text("decisions.source")),
                            Block.Column.words(edition.text("decisions.since"))),
                    all.stream().map(decision -> cells(request, decision)).toList(),
                    null));
        }
        parts.add(VersionPages.feeds(edition, "corrections"));
        parts.add(persons.contact(edition, edition.text("plain.corrections.contact")));
        return SimplePage.of(
                request,
                Place.CORRECTIONS,
                edition.text("decisions.title"),
                edition.text("decisions.note"),
                Links.VERSIONS,
                parts);
    }

    private static List<Block.Cell> cells(PlainRequest request, Decision decision) {
        Edition edition = request.edition();
        String kind = edition.text("decision." + decision.kind());
        String detail = decision.detail();
        String until = decision.until();
        return List.of(
                about(request, decision),
                Block.Cell.of(kind).noted(detail),
                Block.Cell.of(decision.reason()),
                Block.Cell.source(decision.source()),
                Block.Cell.of(
                        until == null ? decision.since() : edition.text("decisions.until", decision.since(), until)));
    }

    private static Block.Cell about(PlainRequest request, Decision decision) {
        ContractFilter all = ContractFilter.everything();
        String number = decision.seaoNumber();
        String supplier = decision.supplierKey();
        if (number != null) {
            return Block.Cell.link(number, request.links().page(Place.CONTRACTS, number, all));
        }
        return supplier == null
                ? Block.Cell.of(decision.key())
                : Block.Cell.link(supplier, request.links().page(Place.SUPPLIERS, supplier, all));
    }
}
