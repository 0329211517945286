package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;

/** The public API: what it promises, what it answers, and how it is asked. */
@Component
class ApiPages implements PlainPlace {

    private static final Map<String, String> ANSWERS = answers();

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("ledger", "api.ledger");
        answers.put("explain", "api.explain");
        answers.put("aggregates/supplier", "api.aggregates");
        answers.put("contracts", "api.contracts");
        answers.put("versions", "api.versions");
        answers.put("corrections", "api.corrections");
        answers.put("report-card", "api.reportCard");
        answers.put("unattached", "api.unattached");
        answers.put("competition", "api.competition");
        answers.put("claims", "api.claims");
        answers.put("issues", "api.issues");
        answers.put("files", "api.files");
        answers.put("months", "api.months");
        answers.put("gaps", "api.gaps");
        answers.put("status", "api.status");
        return answers;
    }

    @Override
    public Place place() {
        return Place.API;
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        Edition edition = request.edition();
        String base = request.base();
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(edition.text("api.text")));
        parts.add(new Block.Heading("promesse", edition.text("plain.api.promise")));
        parts.add(new Block.Prose(List.of(
                edition.text("plain.api.promise.1"),
                edition.text("plain.api.promise.2"),
                edition.text("plain.api.promise.3"),
                edition.text("plain.api.promise.4"))));
        parts.add(new Block.Heading("reponses", edition.text("plain.api.answers")));
        parts.add(new Block.Table(
                edition.text("plain.api.caption"),
                List.of(
                        Block.Column.words(edition.text("plain.api.address")),
                        Block.Column.words(edition.text("plain.api.what"))),
                ANSWERS.entrySet().stream()
                        .map(answer -> List.of(
                                Block.Cell.link("/api/v1/" + answer.getKey(), "/api/v1/" + answer.getKey()),
                                Block.Cell.of(edition.text(answer.getValue()))))
                        .toList(),
                null));
        parts.add(new Block.Links(List.of(new Block.Link(edition.text("api.openapi"), "/api/openapi.json"))));
        parts.add(new Block.Heading("exemples", edition.text("plain.api.examples")));
        parts.add(new Block.Note(edition.text("plain.api.example.total")));
        parts.add(new Block.Code("curl '" + base + "/api/v1/ledger?scope=core'"));
        parts.add(new Block.Note(edition.text("plain.api.example.list")));
        parts.add(new Block.Code("curl -O '" + base + "/api/v1/contracts.csv?supplier=microsoft'"));
        parts.add(new Block.Note(edition.text("plain.api.example.python")));
        parts.add(new Block.Code(
                "import pandas\n\nsuppliers = pandas.read_csv('" + base + "/api/v1/aggregates/supplier.csv')"));
        return SimplePage.of(
                request, Place.API, edition.text("plain.api.title"), edition.text("api.text"), Links.DATA, parts);
    }
}
