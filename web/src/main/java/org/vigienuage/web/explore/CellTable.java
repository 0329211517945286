package org.vigienuage.web.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.Words;

/** Every group with its totals, the largest first, each leading to its records. */
final class CellTable extends Div {

    private static final int SHOWN = 200;

    CellTable(CellWords words, Explored explored, String caption) {
        Edition edition = words.edition();
        Format format = edition.format();
        Dimension across = words.shown().across();
        DataTable table = new DataTable(caption)
                .text(edition.text("dimension." + words.shown().by().key()));
        if (across != null) {
            table.text(edition.text("dimension." + across.key()));
        }
        table.number(edition.text("column.awards"))
                .number(edition.text("column.low"))
                .number(edition.text("column.central"))
                .number(edition.text("column.high"));
        boolean extra = words.shown().basis() == Basis.AWARDED || words.shown().constant();
        if (extra) {
            table.number(edition.text(words.shown().constant() ? "explore.constant" : "basis.awarded"));
        }
        List<Cell> shown = explored.cells().stream().limit(SHOWN).toList();
        for (Cell cell : shown) {
            List<Component> row = new ArrayList<>();
            row.add(name(words, cell));
            if (across != null) {
                row.add(new Span(String.valueOf(cell.acrossLabel())));
            }
            row.add(new Span(format.count(cell.awards())));
            row.add(new Span(format.dollars(cell.low())));
            row.add(central(words, cell));
            row.add(new Span(format.dollars(cell.high())));
            if (extra) {
                row.add(new Span(words.whole(cell.value())));
            }
            table.row(row.toArray(Component[]::new));
        }
        add(table);
        if (explored.total() > shown.size()) {
            add(Words.note(
                    edition.text("explore.firstOf", format.count(shown.size()), format.count(explored.total()))));
        }
    }

    private static Component name(CellWords words, Cell cell) {
        String href = words.href(cell);
        return href == null ? new Span(cell.label()) : new Anchor(href, cell.label());
    }

    private static Component central(CellWords words, Cell cell) {
        Span dollars = new Span(words.edition().format().dollars(cell.central()));
        ContractFilter awards = words.awards(cell);
        return awards == null
                ? dollars
                : Words.explained(words.edition(), words.edition().links().explain(awards), dollars);
    }
}
