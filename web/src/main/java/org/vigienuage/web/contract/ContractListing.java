package org.vigienuage.web.contract;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.shell.Addresses;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Words;

/**
 * How many awards there are, where to download exactly them, and the awards. Sorting and choosing columns change the list where it
 * stands, and write themselves into the address for whoever reloads or shares it.
 */
final class ContractListing extends Div {

    /** A short list needs no room to scroll in. */
    private static final int SHORT = 12;

    private static final String SORT = "sort";

    private final PageRequest request;
    private final ContractFilter filter;
    private final ContractQueries queries;
    private final ChoiceQueries choices;
    private final Div place = new Div();
    private final int rows;
    private ContractOrder order;
    private Set<ListColumn> columns;

    ContractListing(PageRequest request, ContractFilter filter, ContractQueries queries, ChoiceQueries choices) {
        this.request = request;
        this.filter = filter;
        this.queries = queries;
        this.choices = choices;
        order = order(request);
        columns = ListColumn.read(request.options(ListColumn.QUERY_KEY));
        rows = queries.count(filter);
        Edition edition = request.edition();
        Paragraph count = new Paragraph(edition.counted("contracts.count", rows));
        // Said aloud after each change of the filter.
        count.getElement().setAttribute("role", "status");
        count.addClassName("vn-muted");
        add(count);
        addClassName("vn-stack");
        ListColumn.unknown(request.options(ListColumn.QUERY_KEY))
                .forEach(key -> add(Words.note(edition.text("filter.ignored", ListColumn.QUERY_KEY + "=" + key))));
        if (rows == 0) {
            add(Words.note(edition.text("contracts.none")));
            return;
        }
        add(downloads(edition, filter));
        add(
                new ColumnChoice(edition, columns, this::showColumns),
                place,
                Words.note(edition.text("contracts.dateNote")));
        showGrid();
    }

    /** What of the list stands in an address, keys and values in turn; nothing where it is as usual. */
    String[] options() {
        List<String> options = new ArrayList<>();
        if (!order.equals(ContractOrder.LARGEST_FIRST)) {
            options.addAll(List.of(SORT, order.key()));
        }
        options.addAll(List.of(ListColumn.options(columns)));
        return options.toArray(String[]::new);
    }

    private void showColumns(Set<ListColumn> chosen) {
        columns = chosen;
        showGrid();
        write();
    }

    private void showGrid() {
        ContractGrid grid = new ContractGrid(
                request.edition(), filter, order, columns, new RowNames(choices, request.edition()), queries, rows);
        grid.setAllRowsVisible(rows <= SHORT);
        grid.setClassName("vn-contracts--long", rows > SHORT);
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                order = ContractGrid.orderOf(event.getSortOrder());
                write();
            }
        });
        place.removeAll();
        place.add(grid);
    }

    private void write() {
        List<String> options = new ArrayList<>(List.of(request.optionsBut(SORT, ListColumn.QUERY_KEY)));
        options.addAll(List.of(options()));
        String href =
                request.links().page(request.location().getPath(), request.filter(), options.toArray(String[]::new));
        getUI().ifPresent(ui -> Addresses.replace(ui, href));
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
        String asked = request.option(SORT);
        return asked == null
                ? ContractOrder.LARGEST_FIRST
                : ContractOrder.parseOptional(asked).orElse(ContractOrder.LARGEST_FIRST);
    }
}
