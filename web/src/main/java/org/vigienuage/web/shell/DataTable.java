package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A real table: caption, headers with scope, numbers to the right; on a small screen its rows fold into short paragraphs. */
public final class DataTable extends Div {

    private final NativeTable table = new NativeTable();
    private final NativeTableRow heads = new NativeTableRow();
    private final NativeTableBody body;
    private final List<Column> columns = new ArrayList<>();

    private record Column(String name, boolean number) {}

    public DataTable(String caption) {
        addClassName("vn-scroll");
        table.addClassName("vn-folding");
        table.setCaptionText(caption);
        table.getHead().add(heads);
        body = table.getBody();
        add(table);
    }

    public DataTable text(String name) {
        return column(new Column(name, false));
    }

    public DataTable number(String name) {
        return column(new Column(name, true));
    }

    /** A row; its first cell names it. */
    public DataTable row(Component... cells) {
        body.add(fill(new NativeTableRow(), cells));
        return this;
    }

    public DataTable total(Component... cells) {
        table.getFoot().add(fill(new NativeTableRow(), cells));
        return this;
    }

    public static Span cell(String text) {
        return new Span(text);
    }

    private DataTable column(Column column) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(column.name);
        head.getElement().setAttribute("scope", "col");
        head.setClassName("vn-right", column.number);
        heads.add(head);
        columns.add(column);
        return this;
    }

    private NativeTableRow fill(NativeTableRow row, Component... cells) {
        for (int at = 0; at < cells.length; at++) {
            row.add(at == 0 ? name(cells[at]) : value(columns.get(at), cells[at]));
        }
        return row;
    }

    private static Component name(Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private static Component value(Column column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", column.name);
        cell.setClassName("vn-right", column.number);
        return cell;
    }
}
