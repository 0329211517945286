package org.vigienuage.web.contract;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;

/**
 * The awards of a filter, fetched as one scrolls: a table on a wide screen, one paragraph an award on a small one.
 * Nothing but the rows in sight is kept.
 */
final class ContractGrid extends Grid<ContractRow> {

    /** Columns are shown or hidden by the browser alone, so turning a telephone asks nothing of the server. */
    private static final String FIT = """
            const narrow = window.matchMedia('(max-width: 48rem)');
            const fit = () => {
              for (const column of this.querySelectorAll('vaadin-grid-column, vaadin-grid-sort-column')) {
                column.hidden = (column.getAttribute('data-on') === 'narrow') !== narrow.matches;
              }
            };
            narrow.addEventListener('change', fit);
            fit();
            """;

    private final Edition edition;
    private final ContractWords words;
    private final RowNames names;

    ContractGrid(
            Edition edition,
            ContractFilter filter,
            ContractOrder order,
            Set<ListColumn> columns,
            RowNames names,
            ContractQueries queries,
            int rows) {
        this.edition = edition;
        this.words = new ContractWords(edition, filter);
        this.names = names;
        addClassName("vn-contracts");
        getElement().setAttribute("aria-label", edition.text("contracts.grid"));
        setPageSize(50);
        setSelectionMode(SelectionMode.NONE);
        addThemeNames("no-border", "wrap-cell-content");
        addColumns(columns);
        setDataProvider(provider(queries.pinned(filter), order, queries, rows));
        sort(sortOf(order));
        getElement().executeJs(FIT);
    }

    private void addColumns(Set<ListColumn> columns) {
        column(null, "column.contract", card()).getElement().setAttribute("data-on", "narrow");
        add(columns, ListColumn.DATE);
        column(ContractColumn.TITLE, "column.contract", title()).setFlexGrow(4);
        columns.stream().filter(column -> column != ListColumn.DATE).forEach(column -> add(columns, column));
    }

    private void add(Set<ListColumn> columns, ListColumn column) {
        if (!columns.contains(column)) {
            return;
        }
        switch (column) {
            case DATE -> narrow(column(ContractColumn.DATE, "column.date", plain(words::date)), "7.5rem");
            case NUMBER -> narrow(column(null, "column.number", plain(ContractRow::seaoNumber)), "7rem");
            case ORGANIZATION ->
                column(ContractColumn.ORGANIZATION, "column.organization", plain(ContractRow::organizationName))
                        .setFlexGrow(3);
            case SECTOR -> column(null, "column.sector", plain(names::sector)).setFlexGrow(2);
            case MINISTRY ->
                column(null, "column.ministry", plain(names::ministry)).setFlexGrow(2);
            case SUPPLIER ->
                column(ContractColumn.SUPPLIER, "column.supplier", plain(words::suppliers))
                        .setFlexGrow(3);
            case METHOD -> column(null, "column.method", plain(names::method)).setFlexGrow(2);
            case SCOPE -> column(null, "column.scope", plain(words::scope)).setFlexGrow(1);
            case SERVICE ->
                column(null, "filter.service", plain(words::service)).setFlexGrow(1);
            case AWARDED -> dollars(null, "column.awarded", plain(row -> words.dollars(row.awarded())));
            case FINAL -> dollars(null, "column.final", plain(row -> words.dollars(row.finalValue())));
            case LOW -> dollars(null, "column.low", plain(row -> words.dollars(row.countedLow())));
            case CENTRAL -> dollars(ContractColumn.CENTRAL, "column.central", money());
            case HIGH -> dollars(null, "column.high", plain(row -> words.dollars(row.countedHigh())));
        }
    }

    private void dollars(@Nullable ContractColumn sorted, String header, Renderer<ContractRow> renderer) {
        Column<ContractRow> column = column(sorted, header, renderer);
        narrow(column, "9.5rem");
        column.setTextAlign(ColumnTextAlign.END);
    }

    private static void narrow(Column<ContractRow> column, String width) {
        column.setFlexGrow(0).setWidth(width);
    }

    private Column<ContractRow> column(@Nullable ContractColumn sorted, String header, Renderer<ContractRow> renderer) {
        Column<ContractRow> column =
                addColumn(renderer).setHeader(edition.text(header)).setAutoWidth(false);
        column.getElement().setAttribute("data-on", "wide");
        if (sorted != null) {
            column.setKey(sorted.key()).setSortProperty(sorted.key());
        }
        return column;
    }

    private LitRenderer<ContractRow> title() {
        return LitRenderer.<ContractRow>of(
                        "<a href=${item.href}>${item.title}</a> <span class=\"vn-muted\">${item.mark}</span>")
                .withProperty("href", words::href)
                .withProperty("title", words::title)
                .withProperty("mark", words::mark);
    }

    private LitRenderer<ContractRow> money() {
        return LitRenderer.<ContractRow>of(
                        "<span class=\"vn-number\">${item.money}</span><br><span class=\"vn-note\">${item.range}</span>")
                .withProperty("money", words::money)
                .withProperty("range", words::range);
    }

    private LitRenderer<ContractRow> card() {
        return LitRenderer.<ContractRow>of("""
                        <div class="vn-contract-card">
                          <a href=${item.href}>${item.title}</a>
                          <div>${item.body} → ${item.supplier}</div>
                          <div class="vn-muted">${item.date} · <span class="vn-number">${item.money}</span> ${item.mark}</div>
                        </div>""")
                .withProperty("href", words::href)
                .withProperty("title", words::title)
                .withProperty("body", ContractRow::organizationName)
                .withProperty("supplier", words::suppliers)
                .withProperty("date", words::date)
                .withProperty("money", words::money)
                .withProperty("mark", words::mark);
    }

    private static LitRenderer<ContractRow> plain(ValueProvider<ContractRow, String> value) {
        return LitRenderer.<ContractRow>of("<span>${item.value}</span>").withProperty("value", value);
    }

    private static CallbackDataProvider<ContractRow, Void> provider(
            ContractFilter filter, ContractOrder order, ContractQueries queries, int rows) {
        return new CallbackDataProvider<>(
                query -> fetch(query, filter, order, queries), query -> rows, ContractRow::awardKey);
    }

    private static Stream<ContractRow> fetch(
            Query<ContractRow, Void> query, ContractFilter filter, ContractOrder order, ContractQueries queries) {
        return queries.slice(filter, order(query.getSortOrders(), order), query.getOffset(), query.getLimit()).stream();
    }

    private static ContractOrder order(List<QuerySortOrder> sorted, ContractOrder otherwise) {
        return sorted.stream()
                .findFirst()
                .flatMap(each -> ContractColumn.parseOptional(each.getSorted())
                        .map(column -> new ContractOrder(column, each.getDirection() == SortDirection.DESCENDING)))
                .orElse(otherwise);
    }

    static ContractOrder orderOf(List<GridSortOrder<ContractRow>> sorted) {
        return sorted.stream()
                .findFirst()
                .flatMap(each -> ContractColumn.parseOptional(
                                String.valueOf(each.getSorted().getKey()))
                        .map(column -> new ContractOrder(column, each.getDirection() == SortDirection.DESCENDING)))
                .orElse(ContractOrder.LARGEST_FIRST);
    }

    private List<GridSortOrder<ContractRow>> sortOf(ContractOrder order) {
        SortDirection direction = order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        Column<ContractRow> column = getColumnByKey(order.column().key());
        return column == null ? List.of() : List.of(new GridSortOrder<>(column, direction));
    }
}
