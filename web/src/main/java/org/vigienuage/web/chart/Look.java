package org.vigienuage.web.chart;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How large a drawing is drawn on the server. Colours are those of light paper; {@link SvgBody} turns them into those of the stylesheet.
 *
 * @param width in pixels
 * @param room height that there is, in pixels; null for as much as it takes
 */
record Look(int width, @Nullable Integer room) {

    private static final int NARROW = 480;

    ObjectNode json() {
        Palette palette = Palette.ofStylesheet();
        ObjectNode look = JsonNodeFactory.instance.objectNode();
        look.put("width", width);
        look.put("narrow", width < NARROW);
        look.put("still", true);
        look.put("alone", true);
        look.put("font", "sans-serif");
        if (room != null) {
            look.put("room", room);
        }
        look.put("ink", palette.colour("ink").light());
        look.put("muted", palette.colour("muted").light());
        look.put("rule", palette.colour("rule").light());
        look.put("strong", palette.colour("rule-strong").light());
        look.put("paper", palette.colour("paper").light());
        look.put("other", palette.colour("muted").light());
        var series = look.putArray("series");
        for (int number = 1; number <= Mark.COLOURS; number++) {
            series.add(palette.colour("series-" + number).light());
        }
        return look;
    }
}
