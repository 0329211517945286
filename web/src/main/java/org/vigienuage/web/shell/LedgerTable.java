package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.ledger.Ledger;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.ledger.Ledger.Exclusion;

/** Where every award of the selection went, as one table that adds up, and what stands beside it. */
public final class LedgerTable extends Div {

    private final Edition edition;
    private final ContractFilter filter;
    private final DataTable table;

    public LedgerTable(PageRequest request, ContractFilter filter, Ledger ledger) {
        this.edition = request.edition();
        this.filter = filter;
        table = new DataTable(edition.text("ledger.caption"))
                .text(edition.text("ledger.column.fate"))
                .number(edition.text("column.awards"))
                .number(edition.text("column.central"));
        row("included", ledger.included().awards(), ledger.included().central());
        row("unknown", ledger.unknown(), null);
        BigDecimal sum = ledger.included().central();
        for (Exclusion exclusion : ledger.excluded()) {
            row(exclusion.reason(), exclusion.awards(), exclusion.central());
            sum = sum.add(exclusion.central());
        }
        table.total(
                new Span(edition.text("ledger.all")),
                new Span(edition.format().count(ledger.awards())),
                new Span(edition.format().dollars(sum)));
        add(table, beside(ledger));
        addClassName("vn-stack");
    }

    private void row(String entry, long awards, @Nullable BigDecimal dollars) {
        Span reason = new Span(edition.text("ledger." + entry + ".why"));
        reason.addClassName("vn-note");
        Div name = new Div(new Div(name(entry, awards, dollars)), reason);
        table.row(
                name,
                new Span(edition.format().count(awards)),
                new Span(edition.format().dollars(dollars)));
    }

    /** Leads to the records, where there are some. */
    private Component name(String entry, long awards, @Nullable BigDecimal dollars) {
        String text = edition.text("ledger." + entry);
        boolean isEmpty = awards == 0 && (dollars == null || dollars.signum() == 0);
        return isEmpty
                ? new Span(text)
                : new Anchor(edition.links().contracts(filter.with(Facet.COUNTED, List.of(entry))), text);
    }

    private Div beside(Ledger ledger) {
        return new Div(
                beside("ledger.orphanFinals", "orphan-final", ledger.orphanFinals()),
                beside("ledger.orphans", "orphan-expense", ledger.orphanExpenses()),
                beside(
                        "ledger.unmatched",
                        "unmatched",
                        new CountedSum(
                                ledger.unmatched().count(), ledger.unmatched().sum())));
    }

    /** Leads to these facts one by one, where there are some. */
    private Component beside(String key, String kind, CountedSum facts) {
        String text = edition.text(
                key, edition.format().count(facts.count()), edition.format().compactMoney(facts.sum()));
        return facts.count() == 0
                ? Words.note(text)
                : Words.note(new Anchor(edition.links().page(Links.UNATTACHED, filter, "view", kind), text));
    }
}
