package org.vigienuage.web.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.ledger.DirectShare;
import org.vigienuage.web.ledger.Ledger;

/** The total of a selection, with all that keeps it honest: its range, how many awards, how many were given by mutual agreement. */
public final class Headline extends Div {

    public Headline(PageRequest request, ContractFilter filter, Ledger ledger, DirectShare direct, Site site) {
        Edition edition = request.edition();
        Format format = edition.format();
        Totals included = ledger.included();
        Span total = new Span(format.compactMoney(included.central()));
        total.addClassName("vn-total");
        Span exact = new Span(edition.text("headline.exact", format.money(included.central())));
        exact.addClassNames("vn-muted", "vn-number");
        Anchor why = new Anchor(edition.links().explain(filter), edition.text("explain.this"));
        Div left = new Div(
                total,
                new Div(exact, new Text(" "), why),
                new CoverageNote(request, site),
                new GapNotes(edition, filter, site));
        left.addClassName("vn-stack");
        Facts facts = new Facts()
                .fact(
                        edition.text("headline.range"),
                        edition.text(
                                "headline.rangeValue",
                                format.compactMoney(included.low()),
                                format.compactMoney(included.high())))
                .fact(edition.text("headline.awards"), records(edition, filter, included))
                .fact(edition.text("headline.direct"), direct(edition, direct))
                .fact(edition.text("headline.out"), left(edition, ledger));
        add(left, facts);
        addClassName("vn-headline");
    }

    private static Anchor records(Edition edition, ContractFilter filter, Totals included) {
        return new Anchor(edition.links().contracts(filter), edition.format().count(included.awards()));
    }

    private static String direct(Edition edition, DirectShare direct) {
        Format format = edition.format();
        return edition.text(
                "headline.directValue",
                format.percent(direct.ofCentral().orElse(null)),
                format.percent(direct.ofAwards().orElse(null)));
    }

    private static String left(Edition edition, Ledger ledger) {
        long excluded =
                ledger.excluded().stream().mapToLong(Ledger.Exclusion::awards).sum();
        BigDecimal dollars =
                ledger.excluded().stream().map(Ledger.Exclusion::central).reduce(BigDecimal.ZERO, BigDecimal::add);
        return edition.text(
                "headline.outValue",
                edition.format().count(ledger.unknown()),
                edition.format().count(excluded),
                edition.format().compactMoney(dollars));
    }
}
