package org.vigienuage.web.contract;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.shell.DataTable;

/** The published amounts of an award, kept apart, and the three values that are made of them. */
final class MoneyTable extends Div {

    private final Edition edition;
    private final DataTable table;

    MoneyTable(Edition edition, Doc award) {
        this.edition = edition;
        table = new DataTable(edition.text("money.caption"))
                .text(edition.text("money.fact"))
                .number(edition.text("money.amount"));
        if (award.money("awarded") == null && award.money("publishedAwarded") != null) {
            row("publishedAwarded", award);
        }
        row("awarded", award);
        for (String fact : new String[] {"options", "expenses", "contract", "final"}) {
            if (award.money(fact) != null) {
                row(fact, award);
            }
        }
        row("low", award);
        row("central", award);
        row("high", award);
        BigDecimal reduction = award.money("reduction");
        if (reduction != null && reduction.signum() != 0) {
            row("reduction", award);
        }
        add(table);
    }

    private void row(String fact, Doc award) {
        Span why = new Span(edition.text("money." + fact + ".why"));
        why.addClassName("vn-note");
        Div name = new Div(new Div(edition.text("money." + fact)), why);
        table.row(name, new Span(edition.format().money(award.money(fact))));
    }
}
