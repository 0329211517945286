package org.vigienuage.web.figure;

import java.util.List;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.ledger.DirectShare;
import org.vigienuage.web.ledger.Ledger;

/**
 * The figures of one supplier, body or ministry, of one moment.
 *
 * @param years fiscal or calendar, as the reader chose
 * @param calendarYears since when, in the years that everybody counts in
 * @param everywhere what it has in every scope together, so that an empty scope is not taken for an empty record
 */
public record Portrait(
        Ledger ledger,
        DirectShare direct,
        Totals everywhere,
        List<AggregateRow> years,
        List<AggregateRow> calendarYears,
        List<AggregateRow> suppliers,
        List<AggregateRow> ministries,
        List<AggregateRow> organizations,
        List<AggregateRow> methods) {}
