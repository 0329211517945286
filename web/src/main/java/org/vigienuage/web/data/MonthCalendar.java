package org.vigienuage.web.data;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.status.Status.Period;

/** Which months are covered by files, one row a year; each cell says its number of files to those who do not see it. */
final class MonthCalendar extends Div {

    private final Edition edition;

    MonthCalendar(Edition edition, List<Period> periods) {
        this.edition = edition;
        Map<String, List<Period>> kinds =
                periods.stream().collect(Collectors.groupingBy(Period::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, months) -> add(table(kind, months)));
        addClassName("vn-calendars");
    }

    private Div table(String kind, List<Period> periods) {
        Map<YearMonth, Period> byMonth =
                periods.stream().collect(Collectors.toMap(period -> YearMonth.from(period.month()), period -> period));
        NativeTable table = new NativeTable();
        table.addClassName("vn-months");
        table.setCaptionText(KindNames.of(edition, kind));
        table.getHead().add(heads());
        var years =
                periods.stream().map(Period::month).mapToInt(LocalDate::getYear).summaryStatistics();
        for (int year = years.getMin(); year <= years.getMax(); year++) {
            table.getBody().add(row(year, byMonth));
        }
        Div scroll = new Div(table);
        scroll.addClassName("vn-scroll");
        return scroll;
    }

    private NativeTableRow heads() {
        NativeTableRow heads = new NativeTableRow(new NativeTableCell(""));
        for (Month month : Month.values()) {
            NativeTableHeaderCell head = new NativeTableHeaderCell(
                    month.getDisplayName(TextStyle.NARROW, edition.language().locale()));
            String name =
                    month.getDisplayName(TextStyle.FULL, edition.language().locale());
            head.getElement().setAttribute("scope", "col").setAttribute("aria-label", name);
            heads.add(head);
        }
        return heads;
    }

    private NativeTableRow row(int year, Map<YearMonth, Period> byMonth) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(String.valueOf(year));
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(head);
        for (Month month : Month.values()) {
            row.add(cell(YearMonth.of(year, month), byMonth.get(YearMonth.of(year, month))));
        }
        return row;
    }

    private NativeTableCell cell(YearMonth month, @Nullable Period period) {
        Span spoken = new Span(
                period == null
                        ? edition.text("data.monthMissing")
                        : edition.counted("data.monthFiles", period.files()));
        spoken.addClassName("vn-hidden");
        Span shown = new Span(period == null ? "·" : "✓");
        shown.getElement().setAttribute("aria-hidden", "true");
        NativeTableCell cell = new NativeTableCell(shown, spoken);
        cell.setTitle(edition.format().month(month.atDay(1)));
        cell.setClassName("vn-loaded", period != null);
        return cell;
    }
}
