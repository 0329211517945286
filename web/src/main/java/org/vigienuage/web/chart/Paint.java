package org.vigienuage.web.chart;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives shapes the colours of the stylesheet. The attribute keeps the colour on light paper, for programs that know no style; a class
 * beside it follows the page that the picture stands in, else the reader's choice of light or dark.
 */
final class Paint {

    private static final Palette PALETTE = Palette.ofStylesheet();

    private final boolean plain;
    private final Set<String> used = new TreeSet<>();

    /** @param plain light colours and no style, for images */
    Paint(boolean plain) {
        this.plain = plain;
    }

    /** Adds the class of each colour that is ours. */
    void on(SvgTag tag) {
        if (plain) {
            return;
        }
        String classes = (classOf("fill", tag.value("fill")) + " " + classOf("stroke", tag.value("stroke"))).strip();
        if (!classes.isEmpty()) {
            tag.with("class", classes);
        }
    }

    static String light(String name) {
        return PALETTE.colour(name).light();
    }

    private String classOf(String attribute, @Nullable String value) {
        String name = value == null ? null : PALETTE.name(value);
        if (name == null) {
            return "";
        }
        used.add(attribute + "-" + name);
        return "vn-" + attribute + "-" + name;
    }

    /** The style of all colours used so far; empty for an image. */
    String style() {
        if (plain || used.isEmpty()) {
            return "";
        }
        StringBuilder style = new StringBuilder("<style>");
        used.forEach(each -> style.append(rule(each, false)));
        style.append("@media screen and (prefers-color-scheme:dark){");
        used.forEach(each -> style.append(rule(each, true)));
        style.append("}@media (forced-colors:active){");
        used.stream().filter(each -> !each.contains("-series-")).forEach(each -> style.append(forced(each)));
        return style.append("}.vn-drawing a:hover,.vn-drawing a:focus{opacity:.75}</style>")
                .toString();
    }

    private static String rule(String use, boolean dark) {
        String name = name(use);
        Palette.Colour colour = PALETTE.colour(name);
        return ".vn-" + use + "{" + property(use) + ":var(--vn-" + name + "," + (dark ? colour.dark() : colour.light())
                + ")}";
    }

    private static String forced(String use) {
        return ".vn-" + use + "{" + property(use) + ":" + (name(use).equals("paper") ? "Canvas" : "CanvasText") + "}";
    }

    private static String property(String use) {
        return use.substring(0, use.indexOf('-'));
    }

    private static String name(String use) {
        return use.substring(use.indexOf('-') + 1);
    }
}
