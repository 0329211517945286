package org.vigienuage.web.overview;

import java.util.List;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.ledger.DirectShare;
import org.vigienuage.web.ledger.Ledger;

/**
 * Every figure of the first page, of one moment.
 *
 * @param years fiscal or calendar, as the reader chose
 * @param calendarYears since when, in the years that everybody counts in
 */
public record Overview(
        Ledger ledger,
        DirectShare direct,
        List<AggregateRow> years,
        List<AggregateRow> calendarYears,
        List<AggregateRow> suppliers,
        List<AggregateRow> ministries,
        List<AggregateRow> methods,
        List<AggregateRow> scopes) {}
