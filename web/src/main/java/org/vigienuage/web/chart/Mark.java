package org.vigienuage.web.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Bar;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing of a drawing that can be pointed at: a bar, a cell, a flow, an event.
 *
 * @param label its name
 * @param text its value in few signs, such as « 624,3 M$ »; empty when it has none
 * @param tip all there is to say about it, on several lines
 * @param low dollars; null when unknown, or when it is not a quantity
 * @param central dollars; null when unknown, or when it is not a quantity
 * @param high dollars; null when unknown, or when it is not a quantity
 * @param href where the records behind it are; null when there is no such page
 * @param series number of its colour, from 0
 */
public record Mark(
        String label,
        String text,
        String tip,
        @Nullable BigDecimal low,
        @Nullable BigDecimal central,
        @Nullable BigDecimal high,
        @Nullable String href,
        int series) {

    /** Colours are six; what comes after begins again, and patterns tell it apart. */
    public static final int COLOURS = 6;

    public static Mark of(Bar bar, Edition edition) {
        return of(bar, bar.label(), edition);
    }

    /** @param name what the tip calls it, where its label alone does not say enough, such as « Microsoft, 2019-2020 » */
    public static Mark of(Bar bar, String name, Edition edition) {
        Format format = edition.format();
        String text = format.compactMoney(bar.central());
        String tip = name + "\n" + text + "\n"
                + edition.text("chart.range", format.compactMoney(bar.low()), format.compactMoney(bar.high())) + "\n"
                + edition.counted("awards", bar.awards());
        return new Mark(bar.label(), text, tip, bar.low(), bar.central(), bar.high(), bar.href(), bar.series());
    }

    Mark in(int otherSeries) {
        return new Mark(label, text, tip, low, central, high, href, otherSeries);
    }

    ObjectNode addTo(ArrayNode items) {
        ObjectNode item = items.addObject();
        item.put("label", label);
        item.put("text", text);
        item.put("tip", tip);
        put(item, "low", low);
        put(item, "central", central);
        put(item, "high", high);
        item.put("opens", href != null);
        item.put("series", series);
        return item;
    }

    private static void put(ObjectNode item, String name, @Nullable BigDecimal dollars) {
        if (dollars != null) {
            item.put(name, dollars);
        }
    }
}
