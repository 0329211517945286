package org.vigienuage.web.data;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.status.MonthCoverage;

/** Every month of an era, one row a year: loaded, partial, missing, or outside the era. A sign and words say it, not a colour alone. */
final class CoverageCalendar extends Div {

    private final Edition edition;

    CoverageCalendar(Edition edition, List<MonthCoverage> months) {
        this.edition = edition;
        Map<YearMonth, MonthCoverage> byMonth =
                months.stream().collect(Collectors.toMap(month -> YearMonth.from(month.month()), month -> month));
        NativeTable table = new NativeTable();
        table.addClassNames("vn-months", "vn-coverage-months");
        table.setCaptionText(edition.text("era." + months.getFirst().era()));
        table.getHead().add(heads());
        int first = months.getFirst().month().getYear();
        int last = months.getLast().month().getYear();
        for (int year = first; year <= last; year++) {
            table.getBody().add(row(year, byMonth));
        }
        Div scroll = new Div(table);
        scroll.addClassName("vn-scroll");
        add(scroll);
    }

    private NativeTableRow heads() {
        NativeTableRow heads = new NativeTableRow(new NativeTableCell(""));
        for (Month month : Month.values()) {
            NativeTableHeaderCell head = new NativeTableHeaderCell(
                    month.getDisplayName(TextStyle.NARROW, edition.language().locale()));
            head.getElement()
                    .setAttribute("scope", "col")
                    .setAttribute(
                            "aria-label",
                            month.getDisplayName(
                                    TextStyle.FULL, edition.language().locale()));
            heads.add(head);
        }
        return heads;
    }

    private NativeTableRow row(int year, Map<YearMonth, MonthCoverage> byMonth) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(String.valueOf(year));
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(head);
        for (Month month : Month.values()) {
            row.add(cell(byMonth.get(YearMonth.of(year, month))));
        }
        return row;
    }

    private NativeTableCell cell(@Nullable MonthCoverage month) {
        if (month == null) {
            return new NativeTableCell("");
        }
        Span shown = new Span(
                switch (month.state()) {
                    case "loaded" -> "✓";
                    case "partial" -> "◐";
                    default -> "·";
                });
        shown.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(told(month));
        spoken.addClassName("vn-hidden");
        NativeTableCell cell = new NativeTableCell(shown, spoken);
        cell.setTitle(edition.format().month(month.month()) + edition.text("punctuation.colon") + told(month));
        cell.setClassName("vn-loaded", month.state().equals("loaded"));
        cell.setClassName("vn-partial", month.state().equals("partial"));
        return cell;
    }

    private String told(MonthCoverage month) {
        String state = edition.text("month." + month.state());
        if (!month.state().equals("partial")) {
            return state;
        }
        String absent = month.absent().stream()
                .map(kind -> KindNames.of(edition, kind))
                .collect(Collectors.joining(edition.text("punctuation.comma")));
        return edition.text("month.partialWithout", state, absent);
    }
}
