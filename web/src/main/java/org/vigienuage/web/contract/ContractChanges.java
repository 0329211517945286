package org.vigienuage.web.contract;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.shell.DataTable;

/** What an award became: the signed contract and its amendments. */
final class ContractChanges {

    private final Edition edition;
    private final Doc award;

    ContractChanges(Edition edition, Doc award) {
        this.edition = edition;
        this.award = award;
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        if (!award.list("contracts").isEmpty()) {
            parts.add(new H3(edition.text("award.contracts")));
            parts.add(contracts());
        }
        if (!award.list("amendments").isEmpty()) {
            parts.add(new H3(edition.text("award.amendments")));
            parts.add(amendments());
        }
        return parts;
    }

    private DataTable contracts() {
        Format format = edition.format();
        DataTable table = new DataTable(edition.text("award.contracts"))
                .text(edition.text("award.signed"))
                .text(edition.text("award.period"))
                .text(edition.text("award.status"))
                .number(edition.text("money.contract"));
        for (Doc contract : award.list("contracts")) {
            String status = contract.text("status");
            table.row(
                    new Span(format.date(contract.date("signedDate"))),
                    new Span(format.shortDate(contract.date("startDate")) + " – "
                            + format.shortDate(contract.date("endDate"))),
                    new Span(status == null ? format.unknown() : status),
                    new Span(format.money(contract.money("value"))));
        }
        return table;
    }

    private UnorderedList amendments() {
        UnorderedList list = new UnorderedList();
        for (Doc amendment : award.list("amendments")) {
            String why = amendment.text("rationale");
            list.add(new ListItem(edition.format().date(amendment.date("date"))
                    + edition.text("punctuation.colon")
                    + (why == null ? edition.format().unknown() : why)));
        }
        return list;
    }
}
