package org.vigienuage.web.contract;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.Words;

/** Every offer, won or lost. An offer may be in another unit than dollars. */
final class BidTable extends Div {

    private final ContractContext context;
    private final Edition edition;

    BidTable(ContractContext context, List<Doc> bids) {
        this.context = context;
        this.edition = context.edition();
        DataTable table = new DataTable(edition.text("bids.caption"))
                .text(edition.text("bids.bidder"))
                .number(edition.text("bids.value"))
                .text(edition.text("bids.result"));
        bids.forEach(bid -> table.row(bidder(bid), new Span(value(bid)), result(bid)));
        add(table);
    }

    private Component bidder(Doc bid) {
        String key = bid.text("supplierKey");
        String name = bid.text("name");
        String shown = name == null ? edition.format().unknown() : name;
        return key == null
                ? new Span(shown)
                : new Anchor(edition.links().supplier(key, context.request().filter()), shown);
    }

    private String value(Doc bid) {
        String unit = bid.text("unit");
        BigDecimal value = bid.money("value");
        if (value == null) {
            return edition.format().unknown();
        }
        return isDollars(unit)
                ? edition.format().money(value)
                : edition.format().plain(value) + " " + context.code("unit", String.valueOf(unit));
    }

    private Component result(Doc bid) {
        if (bid.is("winner")) {
            return Words.mark(edition.text("bids.won"), false);
        }
        return new Span(
                no(bid, "admissible")
                        ? edition.text("bids.inadmissible")
                        : no(bid, "conforming") ? edition.text("bids.nonconforming") : edition.text("bids.lost"));
    }

    private static boolean no(Doc bid, String name) {
        return bid.node().path(name).isBoolean() && !bid.is(name);
    }

    private static boolean isDollars(@Nullable String unit) {
        return unit == null || unit.equals("0") || unit.equals("1");
    }
}
