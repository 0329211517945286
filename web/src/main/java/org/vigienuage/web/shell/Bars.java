package org.vigienuage.web.shell;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.AggregateRow;

/** Rows of a figure as bars. */
public final class Bars {

    private Bars() {}

    /** Bars of one colour; {@code href} gives where the records of a row are. */
    public static List<Bar> of(List<AggregateRow> rows, Function<AggregateRow, @Nullable String> href) {
        return rows.stream().map(row -> bar(row, href, 0)).toList();
    }

    /** Parts of a whole, each of its own colour. */
    public static List<Bar> parts(List<AggregateRow> rows, Function<AggregateRow, @Nullable String> href) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> bar(rows.get(at), href, at % 6))
                .toList();
    }

    private static Bar bar(AggregateRow row, Function<AggregateRow, @Nullable String> href, int series) {
        return new Bar(row.label(), row.awards(), row.low(), row.central(), row.high(), href.apply(row), series);
    }
}
