package org.vigienuage.web.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.chart.SeriesDrawing;
import org.vigienuage.web.edition.Bar;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.figure.Portrait;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.shell.Chart;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.Figure;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Words;

/** Two side by side: a sentence, their totals, their years on one chart, how they are bought from, and what they share. */
final class Comparison extends Div {

    private static final int SHARED = 20;

    private final Edition edition;
    private final Compared one;
    private final Compared other;
    private final Period period;

    Comparison(PageRequest request, Compared one, Compared other) {
        this.edition = request.edition();
        this.one = one;
        this.other = other;
        this.period = Period.of(request.option(Period.QUERY_KEY));
        addClassName("vn-stack");
        add(Words.lead(sentence()), totals(), years(), methods());
        Stream.of(Dimension.ORGANIZATION, Dimension.SUPPLIER)
                .filter(this::canShare)
                .forEach(dimension -> add(shared(dimension)));
        add(Words.note(edition.text("compare.note")));
    }

    private String sentence() {
        Totals first = included(one);
        Totals second = included(other);
        Format format = edition.format();
        String key = switch (Integer.signum(first.central().compareTo(second.central()))) {
            case 0 -> "compare.same";
            case 1 -> "compare.more";
            default -> "compare.less";
        };
        return edition.text(
                key,
                one.name(),
                format.compactMoney(first.central()),
                edition.counted("awards", first.awards()),
                other.name(),
                format.compactMoney(second.central()),
                edition.counted("awards", second.awards()));
    }

    private Component totals() {
        Format format = edition.format();
        DataTable table = new DataTable(edition.text("compare.totals"))
                .text(edition.text("compare.figure"))
                .number(one.name())
                .number(other.name());
        row(
                table,
                "column.central",
                each -> explained(each, format.money(included(each).central())));
        row(table, "column.low", each -> new Span(format.money(included(each).low())));
        row(table, "column.high", each -> new Span(format.money(included(each).high())));
        row(
                table,
                "column.awards",
                each -> new Anchor(
                        edition.links().contracts(each.filter()),
                        format.count(included(each).awards())));
        row(
                table,
                "compare.direct",
                each -> new Span(
                        format.percent(each.portrait().direct().ofCentral().orElse(null))));
        row(table, "column.years", each -> new Span(span(each)));
        return table;
    }

    private void row(DataTable table, String key, Function<Compared, Component> value) {
        table.row(new Span(edition.text(key)), value.apply(one), value.apply(other));
    }

    private Component explained(Compared each, String dollars) {
        return Words.explained(edition, edition.links().explain(each.filter()), new Span(dollars));
    }

    private String span(Compared each) {
        return Period.span(each.portrait().calendarYears())
                .map(years -> years[0] == years[1] ? String.valueOf(years[0]) : years[0] + "-" + years[1])
                .orElse(edition.format().unknown());
    }

    /** Every year that either has, also those in which the other has nothing. */
    private Component years() {
        List<String> columns = Stream.of(one, other)
                .flatMap(each -> each.portrait().years().stream())
                .map(AggregateRow::key)
                .filter(key -> period.firstDay(key).isPresent())
                .distinct()
                .sorted()
                .toList();
        String title = edition.text("compare.years");
        if (columns.isEmpty()) {
            return Words.section(title, Words.note(edition.text("chart.empty")));
        }
        SeriesDrawing drawing = SeriesDrawing.of(
                SeriesDrawing.Layout.BESIDE,
                edition,
                columns,
                Stream.of(one, other)
                        .map(each -> new SeriesDrawing.Row(each.name(), bars(each, columns)))
                        .toList());
        return new Figure(
                edition,
                title,
                edition.text("years.note"),
                new Chart(edition.text("compare.spoken", one.name(), other.name()), drawing),
                () -> yearTable(columns),
                null);
    }

    private List<Bar> bars(Compared each, List<String> columns) {
        Map<String, AggregateRow> byKey = byKey(each.portrait().years());
        return columns.stream()
                .map(column -> {
                    AggregateRow row = byKey.get(column);
                    ContractFilter awards = period.within(each.filter(), column).orElse(each.filter());
                    String href = edition.links().contracts(awards);
                    return row == null
                            ? new Bar(column, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null, null, 0)
                            : new Bar(column, row.awards(), row.low(), row.central(), row.high(), href, null, 0);
                })
                .toList();
    }

    private DataTable yearTable(List<String> columns) {
        return sideBySide(
                edition.text("compare.years"),
                edition.text("years.dimension." + period.code()),
                columns.stream().collect(Collectors.toMap(Function.identity(), Function.identity())),
                columns,
                Portrait::years,
                (each, key) -> period.within(each.filter(), key).orElse(each.filter()));
    }

    private Component methods() {
        return Words.section(
                edition.text("compare.methods"),
                sideBySide(
                        edition.text("compare.methods"),
                        edition.text("column.method"),
                        labels(Portrait::methods),
                        keys(Portrait::methods),
                        Portrait::methods,
                        (each, key) -> narrowed(each, Dimension.METHOD, key)));
    }

    private boolean canShare(Dimension dimension) {
        return dimension == Dimension.ORGANIZATION
                ? !one.side().buys() && !other.side().buys()
                : one.side().buys() && other.side().buys();
    }

    /** Those that both buy from, or that buy from both. */
    private Component shared(Dimension dimension) {
        boolean bodies = dimension == Dimension.ORGANIZATION;
        Function<Portrait, List<AggregateRow>> rows = bodies ? Portrait::organizations : Portrait::suppliers;
        Map<String, AggregateRow> second = byKey(rows.apply(other.portrait()));
        List<String> both = rows.apply(one.portrait()).stream()
                .filter(AggregateRow::canBeAskedFor)
                .map(AggregateRow::key)
                .filter(second::containsKey)
                .toList();
        String title = edition.text(bodies ? "compare.sharedBuyers" : "compare.sharedSuppliers");
        if (both.isEmpty()) {
            return Words.section(title, Words.note(edition.text("compare.nothingShared")));
        }
        Component table = sideBySide(
                title,
                edition.text(bodies ? "column.organization" : "column.supplier"),
                labels(rows),
                both.stream().limit(SHARED).toList(),
                rows,
                (each, key) -> narrowed(each, dimension, key));
        return Words.section(
                title,
                Words.note(edition.text("compare.shared", edition.format().count(both.size()))),
                table);
    }

    /** The awards of one side and group. */
    private interface Narrowed {
        ContractFilter of(Compared each, String key);
    }

    private DataTable sideBySide(
            String caption,
            String dimension,
            Map<String, String> labels,
            List<String> keys,
            Function<Portrait, List<AggregateRow>> rows,
            Narrowed narrowed) {
        DataTable table =
                new DataTable(caption).text(dimension).number(one.name()).number(other.name());
        Map<String, AggregateRow> first = byKey(rows.apply(one.portrait()));
        Map<String, AggregateRow> second = byKey(rows.apply(other.portrait()));
        keys.forEach(key -> table.row(
                new Span(labels.getOrDefault(key, key)),
                dollars(one, first.get(key), narrowed),
                dollars(other, second.get(key), narrowed)));
        return table;
    }

    private Component dollars(Compared each, @Nullable AggregateRow row, Narrowed narrowed) {
        return row == null
                ? new Span(edition.format().dollars(BigDecimal.ZERO))
                : new Anchor(
                        edition.links().contracts(narrowed.of(each, row.key())),
                        edition.format().dollars(row.central()));
    }

    private static ContractFilter narrowed(Compared each, Dimension dimension, String key) {
        ContractFilter awards = Narrowing.to(each.filter(), dimension, key);
        return awards == null ? each.filter() : awards;
    }

    private Map<String, String> labels(Function<Portrait, List<AggregateRow>> rows) {
        return Stream.of(one, other)
                .flatMap(each -> rows.apply(each.portrait()).stream())
                .collect(Collectors.toMap(AggregateRow::key, AggregateRow::label, (first, second) -> first));
    }

    private List<String> keys(Function<Portrait, List<AggregateRow>> rows) {
        return Stream.of(one, other)
                .flatMap(each -> rows.apply(each.portrait()).stream())
                .map(AggregateRow::key)
                .distinct()
                .toList();
    }

    private static Map<String, AggregateRow> byKey(List<AggregateRow> rows) {
        return rows.stream().collect(Collectors.toMap(AggregateRow::key, Function.identity()));
    }

    private static Totals included(Compared each) {
        return each.portrait().ledger().included();
    }
}
