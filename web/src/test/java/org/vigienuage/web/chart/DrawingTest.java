package org.vigienuage.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigienuage.web.edition.Bar;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.language.Language;

class DrawingTest {

    private static final Edition FRENCH = Edition.of(Language.FRENCH);

    @Test
    void barsSayTheirNumbersInWords() {
        var figure = BarDrawing.of(BarDrawing.Kind.RANKED, FRENCH, List.of(bar("Microsoft", "1500000", "m")))
                .json();

        assertThat(figure.path("kind").asString()).isEqualTo("ranked");
        assertThat(figure.path("language").asString()).isEqualTo("fr");
        var item = figure.path("items").path(0);
        assertThat(item.path("text").asString()).isEqualTo("1,5\u00a0M$");
        assertThat(item.path("tip").asString()).startsWith("Microsoft\n1,5\u00a0M$\nde ");
        assertThat(item.path("central").decimalValue()).isEqualByComparingTo("1500000");
        assertThat(item.path("opens").asBoolean()).isTrue();
    }

    @Test
    void whatIsUnknownIsNotThere() {
        var item = BarDrawing.of(BarDrawing.Kind.YEARS, FRENCH, List.of(bar("2019", null, null)))
                .json()
                .path("items")
                .path(0);

        assertThat(item.has("central")).isFalse();
        assertThat(item.path("opens").asBoolean()).isFalse();
        assertThat(item.path("text").asString()).isEqualTo("n.\u00a0d.");
    }

    @Test
    void moreThanSixSeriesBecomeOthersWithTheirSum() {
        List<SeriesDrawing.Row> rows = new ArrayList<>();
        for (int at = 1; at <= 9; at++) {
            rows.add(new SeriesDrawing.Row("S" + at, List.of(bar("S" + at, "10", "h"), bar("S" + at, null, null))));
        }

        SeriesDrawing drawing = SeriesDrawing.of(SeriesDrawing.Layout.STACKED, FRENCH, List.of("2018", "2019"), rows);

        assertThat(drawing.lines())
                .extracting(SeriesDrawing.Line::name)
                .containsExactly("S1", "S2", "S3", "S4", "S5", "S6", "Autres");
        List<Mark> others = drawing.lines().getLast().marks();
        assertThat(others.getFirst().central()).isEqualByComparingTo("30");
        assertThat(others.getFirst().tip()).startsWith("Autres, 2018\n");
        assertThat(others.getLast().central()).isNull();
        assertThat(drawing.json().path("items")).hasSize(14);
    }

    @Test
    void itemsStandInTheOrderOfTheMarks() {
        SeriesDrawing drawing = SeriesDrawing.of(
                SeriesDrawing.Layout.BESIDE,
                FRENCH,
                List.of("2018", "2019"),
                List.of(
                        new SeriesDrawing.Row("A", List.of(bar("A", "1", null), bar("A", "2", null))),
                        new SeriesDrawing.Row("B", List.of(bar("B", "3", null), bar("B", "4", null)))));

        var items = drawing.json().path("items");
        for (int at = 0; at < drawing.marks().size(); at++) {
            assertThat(items.path(at).path("central").decimalValue())
                    .isEqualByComparingTo(drawing.marks().get(at).central());
        }
        assertThat(items.path(2).path("row").asInt()).isEqualTo(1);
        assertThat(items.path(2).path("column").asInt()).isZero();
    }

    @Test
    void eventsOutsideOfTheYearsAreLeftOut() {
        var years = List.of(
                new TimelineDrawing.Year(LocalDate.of(2018, 4, 1), Mark.of(bar("2018-2019", "5", null), FRENCH)));
        var events =
                List.of(event("before", "2018-03-23"), event("within", "2019-03-31"), event("after", "2019-04-01"));

        TimelineDrawing drawing = TimelineDrawing.of(FRENCH, years, events);

        assertThat(drawing.moments())
                .extracting(moment -> moment.mark().label())
                .containsExactly("within");
        assertThat(drawing.json().path("items").path(1).path("day").asString()).isEqualTo("2019-03-31");
    }

    @Test
    void cellsAndFlowsHaveAPlace() {
        Mark mark = Mark.of(bar("x", "1", null), FRENCH);

        assertThatThrownBy(() -> new MatrixDrawing(
                        Language.FRENCH, List.of("r"), List.of("c"), List.of(new MatrixDrawing.Cell(1, 0, mark))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FlowDrawing(
                        Language.FRENCH,
                        List.of(new FlowDrawing.End("a", "")),
                        List.of(),
                        List.of(new FlowDrawing.Flow(0, 0, mark))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Event event(String label, String date) {
        return new Event(label, LocalDate.parse(date), true, "law", label, "text", "source", "confirmed");
    }

    private static Bar bar(String label, @Nullable String central, @Nullable String href) {
        BigDecimal dollars = central == null ? null : new BigDecimal(central);
        return new Bar(label, 1, dollars, dollars, dollars, href, null, 0);
    }
}
