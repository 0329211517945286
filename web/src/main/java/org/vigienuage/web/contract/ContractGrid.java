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
import java.util.List;
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

    ContractGrid(Edition edition, ContractFilter filter, ContractOrder order, ContractQueries queries, int rows) {
        this.edition = edition;
        this.words = new ContractWords(edition, filter);
        addClassName("vn-contracts");
        getElement().setAttribute("aria-label", edition.text("contracts.grid"));
        setPageSize(50);
        setSelectionMode(SelectionMode.NONE);
        addThemeNames("no-border", "wrap-cell-content");
        addColumns();
        setDataProvider(provider(queries.pinned(filter), order, queries, rows));
        sort(sortOf(order));
        getElement().executeJs(FIT);
    }

    private void addColumns() {
        column(null, "column.contract", card()).getElement().setAttribute("data-on", "narrow");
        column(ContractColumn.DATE, "column.date", plain("${item.date}").withProperty("date", words::date))
                .setFlexGrow(0)
                .setWidth("7.5rem");
        column(ContractColumn.TITLE, "column.contract", title()).setFlexGrow(4);
        column(
                        ContractColumn.ORGANIZATION,
                        "column.organization",
                        plain("${item.body}").withProperty("body", ContractRow::organizationName))
                .setFlexGrow(3);
        column(
                        ContractColumn.SUPPLIER,
                        "column.supplier",
                        plain("${item.supplier}").withProperty("supplier", words::suppliers))
                .setFlexGrow(3);
        column(ContractColumn.CENTRAL, "column.central", money())
                .setFlexGrow(0)
                .setWidth("10rem")
                .setTextAlign(ColumnTextAlign.END);
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

    private static LitRenderer<ContractRow> plain(String template) {
        return LitRenderer.of("<span>" + template + "</span>");
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
        return List.of(new GridSortOrder<>(getColumnByKey(order.column().key()), direction));
    }
}
