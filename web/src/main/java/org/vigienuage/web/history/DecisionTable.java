package org.vigienuage.web.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Words;

/** What persons decided, about what, why, and since which version. */
final class DecisionTable extends Div {

    private final PageRequest request;
    private final Edition edition;

    DecisionTable(PageRequest request, List<Decision> decisions) {
        this.request = request;
        this.edition = request.edition();
        if (decisions.isEmpty()) {
            add(Words.note(edition.text("decisions.none")));
            return;
        }
        DataTable table = new DataTable(edition.text("decisions.caption"))
                .text(edition.text("decisions.about"))
                .text(edition.text("decisions.kind"))
                .text(edition.text("decisions.reason"))
                .text(edition.text("decisions.source"))
                .text(edition.text("decisions.since"));
        decisions.forEach(decision -> table.row(
                about(decision),
                new Span(kind(decision)),
                new Span(decision.reason()),
                new Span(decision.source()),
                new Span(since(decision))));
        add(table);
    }

    private Component about(Decision decision) {
        String number = decision.seaoNumber();
        String supplier = decision.supplierKey();
        if (number != null) {
            return new Anchor(request.links().contract(number, request.filter()), number);
        }
        return supplier == null
                ? new Span(decision.key())
                : new Anchor(request.links().supplier(supplier, request.filter()), supplier);
    }

    private String kind(Decision decision) {
        String kind = edition.text("decision." + decision.kind());
        return known(decision.detail()).isEmpty()
                ? kind
                : kind + edition.text("punctuation.colon") + known(decision.detail());
    }

    private String since(Decision decision) {
        String until = decision.until();
        return until == null ? decision.since() : edition.text("decisions.until", decision.since(), until);
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
