package org.vigienuage.web.download;

import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.money;
import static org.vigienuage.web.table.Column.text;

import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.CrossRow;
import org.vigienuage.web.table.Columns;

/** Totals by one or two dimensions as a table. */
final class AggregateTable {

    static final Columns<AggregateRow> COLUMNS = Columns.of(
            "aggregates",
            text("key", AggregateRow::key),
            text("label", AggregateRow::label),
            integer("awards", AggregateRow::awards),
            money("low", AggregateRow::low),
            money("central", AggregateRow::central),
            money("high", AggregateRow::high),
            money("awarded", AggregateRow::awarded));

    static final Columns<CrossRow> CROSSED = Columns.of(
            "crosses",
            text("key", CrossRow::key),
            text("label", CrossRow::label),
            text("across_key", CrossRow::acrossKey),
            text("across_label", CrossRow::acrossLabel),
            integer("awards", CrossRow::awards),
            money("low", CrossRow::low),
            money("central", CrossRow::central),
            money("high", CrossRow::high),
            money("awarded", CrossRow::awarded));

    private AggregateTable() {}
}
