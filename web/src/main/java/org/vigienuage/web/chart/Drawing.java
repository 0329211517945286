package org.vigienuage.web.chart;

import java.util.List;
import org.vigienuage.web.language.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one chart shows, as plain data: words are already written, so that nothing but positions and colours is left to decide. The
 * same drawing is drawn in the browser and on the server, by {@code charts/drawings.js}.
 */
public sealed interface Drawing permits BarDrawing, SeriesDrawing, MatrixDrawing, FlowDrawing, TimelineDrawing {

    /** Language of its words, which decides how axes write their numbers. */
    Language language();

    /** All that can be pointed at, in the order of {@code items} in {@link #json()}. */
    List<Mark> marks();

    /** The drawing for the script: {@code kind}, {@code language}, {@code items}, and what its kind adds. */
    ObjectNode json();

    /** As {@link #json()}, with the {@code href} of each mark that has one: for pages without a server behind their charts. */
    default ObjectNode linkedJson() {
        ObjectNode figure = json();
        List<Mark> marks = marks();
        for (int at = 0; at < marks.size(); at++) {
            String href = marks.get(at).href();
            if (href != null && figure.path("items").path(at) instanceof ObjectNode item) {
                item.put("href", href);
            }
        }
        return figure;
    }

    default boolean isEmpty() {
        return marks().isEmpty();
    }
}
