package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.chart.BarDrawing;
import org.vigienuage.web.edition.Bar;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;

/** One chart with its title, what it does not say by itself, and the table of its numbers. */
public final class Figure extends HtmlContainer {

    private final Edition edition;
    private final Tabs tabs;
    private final Div chart = new Div();

    /** @param elsewhere what can be done with the figure elsewhere; null where nothing can */
    public Figure(
            Edition edition,
            BarDrawing.Kind kind,
            String title,
            @Nullable String note,
            String dimension,
            List<Bar> bars,
            @Nullable Elsewhere elsewhere) {
        this(edition, title, note);
        if (bars.isEmpty()) {
            add(noteOf(edition.text("chart.empty")));
            return;
        }
        fill(
                title,
                new Chart(spoken(title, bars), BarDrawing.of(kind, edition, bars)),
                () -> table(edition, title, dimension, bars),
                elsewhere);
    }

    /** A drawing of any kind, and the table that says the same. */
    public Figure(
            Edition edition,
            String title,
            @Nullable String note,
            Chart drawn,
            Supplier<Component> table,
            @Nullable Elsewhere elsewhere) {
        this(edition, title, note);
        fill(title, drawn, table, elsewhere);
    }

    private Figure(Edition edition, String title, @Nullable String note) {
        super("figure");
        this.edition = edition;
        this.tabs = new Tabs(edition.text("figure.tabs", title));
        addClassName("vn-figure");
        add(new H2(title));
        if (note != null) {
            add(noteOf(note));
        }
    }

    private void fill(String title, Chart drawn, Supplier<Component> table, @Nullable Elsewhere elsewhere) {
        chart.add(drawn);
        tabs.tab(edition.text("figure.chart"), () -> chart).tab(edition.text("figure.table"), table);
        if (elsewhere != null) {
            new ElsewhereTabs(edition, title, elsewhere).addTo(tabs);
        }
        add(tabs);
    }

    /** Shows the table from the start, where it is what one came for. */
    public void openTable() {
        tabs.open(1);
    }

    /** Puts something under the chart that belongs to it, such as its legend. */
    public void underChart(Component part) {
        chart.add(part);
    }

    private String spoken(String title, List<Bar> bars) {
        return bars.stream()
                .filter(bar -> bar.central() != null)
                .max(Comparator.comparing(bar -> bar.central() == null ? BigDecimal.ZERO : bar.central()))
                .map(most -> edition.text(
                        "figure.spoken",
                        title,
                        edition.format().count(bars.size()),
                        most.label(),
                        edition.format().compactMoney(most.central())))
                .orElse(title);
    }

    /** Bars as a table. */
    public static DataTable table(Edition edition, String title, String dimension, List<Bar> bars) {
        Format format = edition.format();
        DataTable table = new DataTable(title)
                .text(dimension)
                .number(edition.text("column.awards"))
                .number(edition.text("column.low"))
                .number(edition.text("column.central"))
                .number(edition.text("column.high"));
        bars.forEach(bar -> table.row(
                name(bar),
                new Span(format.count(bar.awards())),
                new Span(format.dollars(bar.low())),
                central(edition, bar, format),
                new Span(format.dollars(bar.high()))));
        return table;
    }

    private static Component central(Edition edition, Bar bar, Format format) {
        Span dollars = new Span(format.dollars(bar.central()));
        String explained = bar.explained();
        return explained == null ? dollars : Words.explained(edition, explained, dollars);
    }

    private static Component name(Bar bar) {
        return bar.href() == null ? new Span(bar.label()) : new Anchor(bar.href(), bar.label());
    }

    private static Paragraph noteOf(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("vn-note");
        return note;
    }
}
