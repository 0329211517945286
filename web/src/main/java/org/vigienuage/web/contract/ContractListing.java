package org.vigienuage.web.contract;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.shell.Addresses;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Words;

/** How many awards there are, where to download exactly them, and the awards. */
final class ContractListing extends Div {

    /** A short list needs no room to scroll in. */
    private static final int SHORT = 12;

    ContractListing(PageRequest request, ContractFilter filter, ContractQueries queries) {
        Edition edition = request.edition();
        int rows = queries.count(filter);
        Paragraph count = new Paragraph(edition.counted("contracts.count", rows));
        // Said aloud after each change of the filter.
        count.getElement().setAttribute("role", "status");
        count.addClassName("vn-muted");
        add(count);
        addClassName("vn-stack");
        if (rows == 0) {
            add(Words.note(edition.text("contracts.none")));
            return;
        }
        add(downloads(edition, filter));
        ContractGrid grid = new ContractGrid(edition, filter, order(request), queries, rows);
        grid.setAllRowsVisible(rows <= SHORT);
        grid.setClassName("vn-contracts--long", rows > SHORT);
        keepSortInAddress(request, grid);
        add(grid, Words.note(edition.text("contracts.dateNote")));
    }

    /** The grid has sorted already: the address only has to say so, for whoever reloads or shares it. */
    private static void keepSortInAddress(PageRequest request, ContractGrid grid) {
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                ContractOrder order = ContractGrid.orderOf(event.getSortOrder());
                List<String> options = new ArrayList<>(List.of(request.optionsBut("sort")));
                options.addAll(List.of("sort", order.key()));
                String href = request.links()
                        .page(request.location().getPath(), request.filter(), options.toArray(String[]::new));
                grid.getUI().ifPresent(ui -> Addresses.replace(ui, href));
            }
        });
    }

    private static Paragraph downloads(Edition edition, ContractFilter filter) {
        Anchor csv = new Anchor(edition.links().api("contracts.csv", filter), edition.text("contracts.csv"));
        Anchor api = new Anchor(edition.links().api("contracts", filter), edition.text("contracts.api"));
        csv.setRouterIgnore(true);
        api.setRouterIgnore(true);
        csv.getElement().setAttribute("download", true);
        return Words.note(csv, new Text(" · "), api);
    }

    private static ContractOrder order(PageRequest request) {
        String asked = request.option("sort");
        return asked == null
                ? ContractOrder.LARGEST_FIRST
                : ContractOrder.parseOptional(asked).orElse(ContractOrder.LARGEST_FIRST);
    }
}
