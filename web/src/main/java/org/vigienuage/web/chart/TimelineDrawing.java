package org.vigienuage.web.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.language.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * Totals by year, and what happened meanwhile. It shows what came before and after an event, and does not say that one is the cause
 * of the other.
 */
public record TimelineDrawing(Language language, List<Year> years, List<Moment> moments) implements Drawing {

    /** A year of any kind: the day it begins, and its total. */
    public record Year(LocalDate begins, Mark total) {}

    /** An event on its day. */
    public record Moment(LocalDate day, Mark mark) {}

    public TimelineDrawing {
        years = List.copyOf(years);
        moments = List.copyOf(moments);
    }

    /**
     * The events from the first day of the first year to the end of the last one, each a mark that opens nothing.
     *
     * @param years in order of time
     */
    public static TimelineDrawing of(Edition edition, List<Year> years, List<Event> events) {
        LocalDate first = years.isEmpty() ? LocalDate.MAX : years.getFirst().begins();
        LocalDate end =
                years.isEmpty() ? LocalDate.MIN : years.getLast().begins().plusYears(1);
        List<Moment> moments = events.stream()
                .filter(event -> !event.date().isBefore(first) && event.date().isBefore(end))
                .map(event -> moment(event, edition))
                .toList();
        return new TimelineDrawing(edition.language(), years, moments);
    }

    private static Moment moment(Event event, Edition edition) {
        String when = event.when(edition.format());
        return new Moment(
                event.date(), new Mark(event.label(), when, when + "\n" + event.text(), null, null, null, null, 1));
    }

    /** Totals of the years, then events. */
    @Override
    public List<Mark> marks() {
        return Stream.concat(years.stream().map(Year::total), moments.stream().map(Moment::mark))
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return years.isEmpty();
    }

    @Override
    public ObjectNode json() {
        ObjectNode figure = Figures.begin("timeline", language);
        var items = figure.putArray("items");
        years.forEach(
                year -> year.total().addTo(items).put("begins", year.begins().toString()));
        moments.forEach(
                moment -> moment.mark().addTo(items).put("day", moment.day().toString()));
        return figure;
    }
}
