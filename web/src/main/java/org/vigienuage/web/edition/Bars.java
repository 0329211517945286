package org.vigienuage.web.edition;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.filter.ContractFilter;

/** Rows of a figure as bars, each of which leads to its records and to what it is made of. */
public final class Bars {

    private final Links links;
    private final Function<AggregateRow, @Nullable ContractFilter> filter;

    /** @param filter the awards of a row; null for a row that no filter asks for */
    public Bars(Links links, Function<AggregateRow, @Nullable ContractFilter> filter) {
        this.links = links;
        this.filter = filter;
    }

    /** Bars of one colour. */
    public List<Bar> of(List<AggregateRow> rows) {
        return rows.stream().map(row -> bar(row, records(row), 0)).toList();
    }

    /** Bars of one colour that lead to pages of their own. */
    public List<Bar> of(List<AggregateRow> rows, Function<AggregateRow, String> href) {
        return rows.stream().map(row -> bar(row, href.apply(row), 0)).toList();
    }

    /** Parts of a whole, each of its own colour. */
    public List<Bar> parts(List<AggregateRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> bar(rows.get(at), records(rows.get(at)), at % 6))
                .toList();
    }

    private @Nullable String records(AggregateRow row) {
        ContractFilter awards = filter.apply(row);
        return awards == null ? null : links.contracts(awards);
    }

    private Bar bar(AggregateRow row, @Nullable String href, int series) {
        ContractFilter awards = filter.apply(row);
        String explained = awards == null ? null : links.explain(awards);
        return new Bar(row.label(), row.awards(), row.low(), row.central(), row.high(), href, explained, series);
    }
}
