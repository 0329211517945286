package org.vigienuage.web.methodology;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.rule.ReportCard;
import org.vigienuage.web.rule.ReportCard.Miss;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.Words;

/** How often the rules are right, and every labelled record on which they are not. */
final class ReportCardChapter extends Div {

    private static final int LONGEST = 160;

    private final Edition edition;
    private final ContractFilter filter;

    ReportCardChapter(Edition edition, ContractFilter filter, ReportCard card) {
        this.edition = edition;
        this.filter = filter;
        addClassName("vn-stack");
        if (card.figures().isEmpty()) {
            add(Words.note(edition.text("card.none")));
            return;
        }
        ReportCardTable tables = new ReportCardTable(edition);
        add(tables.of(card, "held-out", "all"), tables.of(card, "held-out", "undisputed"));
        add(details(edition.text("card.showTune"), tables.of(card, "tune", "all")));
        add(details(edition.counted("card.misses", card.misses().size()), misses(card)));
        Anchor json = new Anchor(edition.links().api("report-card", filter), edition.text("card.json"));
        Anchor csv = new Anchor(edition.links().api("report-card.csv", filter), edition.text("card.csv"));
        json.setRouterIgnore(true);
        csv.setRouterIgnore(true);
        add(Words.note(json, new Span(" · "), csv));
    }

    private static NativeDetails details(String summary, Component content) {
        NativeDetails details = new NativeDetails(summary, content);
        details.addClassName("vn-data");
        return details;
    }

    private DataTable misses(ReportCard card) {
        DataTable table = new DataTable(edition.text("card.missesCaption"))
                .text(edition.text("card.record"))
                .text(edition.text("card.label"))
                .text(edition.text("card.decided"))
                .text(edition.text("card.half"));
        card.misses()
                .forEach(miss -> table.row(
                        record(miss),
                        new Span(scope(miss.label()) + (miss.wouldDisagree() ? edition.text("card.disputed") : "")),
                        decided(miss),
                        new Span(edition.text("card." + miss.split()))));
        return table;
    }

    private Component record(Miss miss) {
        String title = miss.title() == null ? miss.expense() : miss.title();
        String text = title == null ? edition.text("card.withoutText") : shortened(title);
        Component named = miss.kind().equals("award")
                ? new Anchor(edition.links().contract(miss.seaoNumber(), filter), text)
                : new Span(text);
        return new Div(new Div(named), new Div(edition.text("card.kind." + miss.kind(), miss.seaoNumber())));
    }

    private Component decided(Miss miss) {
        Div decided = new Div(new Div(scope(miss.decided())));
        if (miss.ruleId() != null) {
            decided.add(new Div(new Code(miss.ruleId())));
        }
        return decided;
    }

    private String scope(String scope) {
        return edition.text("label." + scope);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
