package org.vigienuage.web.explain;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.explain.Explanation.Worth;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Words;

/** Each way to count, what it would give, and a link that counts so. */
final class WorthTable extends Div {

    private final PageRequest request;
    private final Edition edition;
    private final Assumptions assumptions;

    WorthTable(PageRequest request, Explanation explanation) {
        this.request = request;
        this.edition = request.edition();
        this.assumptions = explanation.assumptions();
        DataTable table = new DataTable(edition.text("worth.caption"))
                .text(edition.text("worth.choice"))
                .number(edition.text("column.awards"))
                .number(edition.text("worth.value"))
                .number(edition.text("worth.difference"));
        explanation.worth().forEach(worth -> addRow(table, worth));
        add(table);
    }

    private void addRow(DataTable table, Worth worth) {
        Span why = new Span(edition.text(key(worth) + ".why"));
        why.addClassName("vn-note");
        Div name = new Div(new Div(name(worth)), why);
        table.row(
                name,
                new Span(edition.format().count(worth.awards())),
                new Span(edition.format().money(worth.value())),
                new Span(edition.format().difference(worth.difference())));
    }

    private Div name(Worth worth) {
        Anchor anchor = new Anchor(href(worth), edition.text(key(worth)));
        Div name = new Div(anchor);
        if (worth.isChosen()) {
            anchor.getElement().setAttribute("aria-current", "true");
            name.add(new Span(" "), Words.mark(edition.text("worth.chosen"), false));
        }
        return name;
    }

    /** What counts so; where it is counted so already, the way back. */
    private String href(Worth worth) {
        ContractFilter filter = request.filter();
        return switch (worth.kind()) {
            case BASIS ->
                address(
                        filter,
                        assumptions.withBasis(
                                Basis.parseOptional(worth.choice()).orElse(Basis.CENTRAL)));
            case ASSUMPTION -> address(filter, assumptions.toggled(assumption(worth.choice())));
            case SCOPE ->
                address(filter.withScope(Scope.parseOptional(worth.choice()).orElse(filter.scope())), assumptions);
        };
    }

    private String address(ContractFilter filter, Assumptions others) {
        return edition.links().page(Links.EXPLAIN, filter, AssumptionParameters.of(others));
    }

    private static Assumption assumption(String key) {
        for (Assumption assumption : Assumption.values()) {
            if (assumption.key().equals(key)) {
                return assumption;
            }
        }
        throw new IllegalArgumentException(key);
    }

    private String key(Worth worth) {
        return switch (worth.kind()) {
            case BASIS -> "basis." + worth.choice();
            case ASSUMPTION -> (worth.isChosen() ? "assumption.out." : "assumption.in.") + worth.choice();
            case SCOPE -> "worth.scope." + worth.choice();
        };
    }
}
