package org.vigienuage.web.ownership;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.shell.DataTable;

/** Shares of a whole by dollars and by count, side by side: the two often tell different stories. */
final class SharesTable extends Div {

    private static final int DECIMALS = 6;

    SharesTable(Edition edition, String caption, List<AggregateRow> rows) {
        Format format = edition.format();
        BigDecimal dollars = rows.stream().map(AggregateRow::central).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal awards =
                BigDecimal.valueOf(rows.stream().mapToLong(AggregateRow::awards).sum());
        DataTable table = new DataTable(caption)
                .text(edition.text("owner.jurisdiction"))
                .number(edition.text("column.central"))
                .number(edition.text("owner.shareOfDollars"))
                .number(edition.text("column.awards"))
                .number(edition.text("owner.shareOfAwards"));
        rows.forEach(row -> table.row(
                new Span(row.label()),
                new Span(format.dollars(row.central())),
                new Span(format.percent(share(row.central(), dollars))),
                new Span(format.count(row.awards())),
                new Span(format.percent(share(BigDecimal.valueOf(row.awards()), awards)))));
        add(table);
    }

    private static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
