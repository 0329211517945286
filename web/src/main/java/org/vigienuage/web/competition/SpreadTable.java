package org.vigienuage.web.competition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.ledger.DirectShare;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.shell.Choices;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.SourceLink;
import org.vigienuage.web.shell.Words;

/** Dollars of each year as awarded, spread over the contract, and constant where a price index is declared. */
final class SpreadTable extends Div {

    private final Edition edition;
    private final Format format;

    SpreadTable(PageRequest request, List<YearSpread> years, PeriodShare periods, @Nullable PriceIndex index) {
        edition = request.edition();
        format = edition.format();
        Period period = Period.of(request.option(Period.QUERY_KEY));
        boolean fiscal = period.dimension() == Dimension.FISCAL_YEAR;
        addClassName("vn-stack");
        Choices choices = new Choices(edition.text("years.label"));
        for (Period each : Period.values()) {
            choices.option(
                    edition.links().page(Links.COMPETITION, request.filter(), each.option()),
                    edition.text("years." + each.code()),
                    each == period);
        }
        add(choices, Words.note(edition.text("spread.note")), Words.note(share(periods)), constantNote(index, fiscal));
        boolean showsConstant = index != null && !fiscal;
        DataTable table = new DataTable(edition.text("spread.caption"))
                .text(edition.text("years.dimension." + period.code()))
                .number(edition.text("spread.awarded"))
                .number(edition.text("spread.spread"));
        if (index != null && !fiscal) {
            table.number(edition.text("spread.constant", String.valueOf(index.baseYear())));
        }
        years.forEach(year -> addRow(table, year, showsConstant));
        List<Span> totals = new ArrayList<>(List.of(
                new Span(edition.text("spread.total")),
                new Span(format.dollars(
                        sum(years.stream().map(YearSpread::awarded).toList()))),
                new Span(format.dollars(
                        sum(years.stream().map(YearSpread::spread).toList())))));
        if (showsConstant) {
            totals.add(new Span(""));
        }
        table.total(totals.toArray(Span[]::new));
        add(table);
    }

    private void addRow(DataTable table, YearSpread year, boolean showsConstant) {
        List<Span> cells = new ArrayList<>(List.of(
                new Span(year.year().equals("unknown") ? edition.text("spread.noDate") : year.year()),
                new Span(format.dollars(year.awarded())),
                new Span(format.dollars(year.spread()))));
        if (showsConstant) {
            cells.add(new Span(format.dollars(year.constant())));
        }
        table.row(cells.toArray(Span[]::new));
    }

    private String share(PeriodShare periods) {
        DirectShare known = new DirectShare(
                new CountedSum(periods.awards(), periods.central()),
                new CountedSum(periods.known(), periods.knownCentral()));
        return edition.text(
                "spread.known",
                format.count(periods.known()),
                format.count(periods.awards()),
                format.percent(known.ofAwards().orElse(null)),
                format.percent(known.ofCentral().orElse(null)));
    }

    private Component constantNote(@Nullable PriceIndex index, boolean fiscal) {
        if (index == null) {
            return Words.note(edition.text("spread.noIndex"));
        }
        if (fiscal) {
            return Words.note(edition.text("spread.indexByYear"));
        }
        Div note = new Div(
                new Span(edition.text("spread.index") + " "),
                SourceLink.of(index.pageUrl(), index.title()),
                new Span(" (" + index.publisher() + edition.text("punctuation.comma") + index.licenceName() + ", "
                        + format.shortDate(index.retrievedOn()) + ") "));
        if (index.madeUp()) {
            note.add(Words.mark(edition.text("spread.madeUp"), true));
        }
        note.addClassName("vn-note");
        return note;
    }

    private static BigDecimal sum(List<BigDecimal> dollars) {
        return dollars.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
