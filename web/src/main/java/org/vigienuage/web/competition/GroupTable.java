package org.vigienuage.web.competition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.ledger.DirectShare;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Words;

/** Mutual agreement and concentration of each portfolio or supplier. */
final class GroupTable extends Div {

    private static final int SHOWN = 50;

    private final PageRequest request;
    private final Edition edition;
    private final Format format;
    private final boolean bySupplier;

    GroupTable(PageRequest request, Dimension dimension, List<CompetitionRow> rows) {
        this.request = request;
        edition = request.edition();
        format = edition.format();
        bySupplier = dimension == Dimension.SUPPLIER;
        DataTable table = new DataTable(edition.text("competition.groups"))
                .text(edition.text("column." + dimension.key()))
                .number(edition.text("column.awards"))
                .number(edition.text("column.central"))
                .number(edition.text("competition.column.directAwards"))
                .number(edition.text("competition.column.directCentral"))
                .text(edition.text(bySupplier ? "competition.column.topBuyer" : "competition.column.topSupplier"))
                .number(edition.text("competition.column.hhi"));
        rows.stream().limit(SHOWN).forEach(row -> addRow(table, row));
        add(table);
        if (rows.size() > SHOWN) {
            add(Words.note(edition.text("competition.shown", format.count(SHOWN), format.count(rows.size()))));
        }
    }

    private void addRow(DataTable table, CompetitionRow row) {
        DirectShare share = new DirectShare(
                new CountedSum(row.awards(), row.central()), new CountedSum(row.directAwards(), row.directCentral()));
        String href = bySupplier
                ? edition.links().supplier(row.key(), request.filter())
                : edition.links().ministry(row.key(), request.filter());
        table.row(
                new Anchor(href, row.label()),
                new Span(format.count(row.awards())),
                new Span(format.dollars(row.central())),
                new Span(format.percent(share.ofAwards().orElse(null))),
                new Span(format.percent(share.ofCentral().orElse(null))),
                top(row.concentration()),
                hhi(row.concentration()));
    }

    private Component top(Concentration concentration) {
        String label = concentration.topLabel();
        return label == null
                ? new Span(format.unknown())
                : new Span(edition.text("competition.top", label, format.percent(concentration.topShare())));
    }

    private Component hhi(Concentration concentration) {
        BigDecimal hhi = concentration.hhi();
        Span index = new Span(hhi == null ? format.unknown() : format.count(hhi.longValue()));
        return concentration.fewAwards()
                ? new Div(index, new Span(" "), Words.mark(edition.text("competition.fewMark"), true))
                : index;
    }
}
