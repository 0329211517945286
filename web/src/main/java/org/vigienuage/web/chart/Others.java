package org.vigienuage.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Bar;

/** The series that are too many to be told apart, as one: what is known of them is added up, column by column. */
final class Others {

    private Others() {}

    static SeriesDrawing.Row of(String name, List<String> columns, List<SeriesDrawing.Row> rows) {
        return new SeriesDrawing.Row(
                name,
                IntStream.range(0, columns.size())
                        .mapToObj(at -> sum(
                                name,
                                rows.stream().map(row -> row.bars().get(at)).toList()))
                        .toList());
    }

    private static Bar sum(String name, List<Bar> bars) {
        return new Bar(
                name,
                bars.stream().mapToLong(Bar::awards).sum(),
                sum(bars, Bar::low),
                sum(bars, Bar::central),
                sum(bars, Bar::high),
                null,
                null,
                SeriesDrawing.MOST);
    }

    /** Unknown is not zero: a column of which nothing is known stays unknown. */
    private static @Nullable BigDecimal sum(List<Bar> bars, Function<Bar, @Nullable BigDecimal> value) {
        return bars.stream()
                .map(value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
