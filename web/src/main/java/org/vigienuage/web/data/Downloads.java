package org.vigienuage.web.data;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.shell.Words;

/** The tables one is most likely to want, as CSV. */
final class Downloads extends Div {

    Downloads(Edition edition) {
        ContractFilter all = ContractFilter.of(Scope.ALL);
        ContractFilter usual = ContractFilter.everything();
        UnorderedList list = new UnorderedList(
                item(edition, "contracts.csv", all, "download.all"),
                item(edition, "contracts.csv", usual, "download.extended"),
                item(edition, "aggregates/supplier.csv", usual, "download.suppliers"),
                item(edition, "aggregates/organization.csv", usual, "download.organizations"),
                item(edition, "aggregates/ministry.csv", usual, "download.ministries"),
                item(edition, "aggregates/fiscal-year.csv", usual, "download.years"),
                item(edition, "ledger.csv", usual, "download.ledger"));
        add(Words.note(edition.text("download.note")), list);
        addClassName("vn-stack");
    }

    private static ListItem item(Edition edition, String path, ContractFilter filter, String key) {
        Anchor anchor = new Anchor(edition.links().api(path, filter), edition.text(key));
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        return new ListItem(anchor);
    }
}
