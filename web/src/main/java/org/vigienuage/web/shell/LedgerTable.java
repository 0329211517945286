package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.ledger.Ledger;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.ledger.Ledger.Exclusion;

/** Where every award of the selection went, as one table that adds up, and what stands beside it. */
public final class LedgerTable extends Div {

    private final Edition edition;
    private final DataTable table;

    public LedgerTable(Edition edition, Ledger ledger) {
        this.edition = edition;
        table = new DataTable(edition.text("ledger.caption"))
                .text(edition.text("ledger.column.fate"))
                .number(edition.text("column.awards"))
                .number(edition.text("column.central"));
        row("ledger.included", ledger.included().awards(), ledger.included().central());
        row("ledger.unknown", ledger.unknown(), null);
        BigDecimal sum = ledger.included().central();
        for (Exclusion exclusion : ledger.excluded()) {
            row("ledger." + exclusion.reason(), exclusion.awards(), exclusion.central());
            sum = sum.add(exclusion.central());
        }
        table.total(
                new Span(edition.text("ledger.all")),
                new Span(edition.format().count(ledger.awards())),
                new Span(edition.format().dollars(sum)));
        add(table, beside(ledger));
        addClassName("vn-stack");
    }

    private void row(String key, long awards, @Nullable BigDecimal dollars) {
        Span reason = new Span(edition.text(key + ".why"));
        reason.addClassName("vn-note");
        Div name = new Div(new Div(edition.text(key)), reason);
        table.row(
                name,
                new Span(edition.format().count(awards)),
                new Span(edition.format().dollars(dollars)));
    }

    private Div beside(Ledger ledger) {
        return new Div(
                Words.note(beside("ledger.orphans", ledger.orphanExpenses())),
                Words.note(beside(
                        "ledger.unmatched",
                        new CountedSum(
                                ledger.unmatched().count(), ledger.unmatched().sum()))));
    }

    private String beside(String key, CountedSum facts) {
        return edition.text(
                key, edition.format().count(facts.count()), edition.format().compactMoney(facts.sum()));
    }
}
