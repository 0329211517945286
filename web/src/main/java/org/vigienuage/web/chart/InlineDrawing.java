package org.vigienuage.web.chart;

import java.util.List;
import java.util.function.Function;

/**
 * A drawing as it stands in a page: laid out once for wide screens and once for narrow ones, where the first would shrink until nobody
 * can read it. The stylesheet shows one of the two, and hides the other from everybody.
 */
final class InlineDrawing {

    private static final int NARROW = 340;

    private final Drawing drawing;
    private final Caption caption;
    private final Function<Look, Drawn> draw;

    /** @param draw what the script makes of the drawing */
    InlineDrawing(Drawing drawing, Caption caption, Function<Look, Drawn> draw) {
        this.drawing = drawing;
        this.caption = caption;
        this.draw = draw;
    }

    String svg(int width, String prefix) {
        return width <= NARROW
                ? element(width, prefix, "vn-drawing")
                : element(width, prefix, "vn-drawing vn-drawing--wide")
                        + element(NARROW, prefix + "n", "vn-drawing vn-drawing--narrow");
    }

    private String element(int width, String prefix, String classes) {
        Drawn drawn = draw.apply(new Look(width, null));
        Paint paint = new Paint(false);
        List<Mark> marks = drawing.marks();
        String body = SvgBody.of(drawn, marks, paint, prefix, false);
        // Within an image there are no links for those who read with their ears; a group keeps them.
        boolean linked = marks.stream().anyMatch(mark -> mark.href() != null);
        SvgTag root = new SvgTag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", classes)
                .with("width", width)
                .with("height", drawn.height())
                .with("viewBox", "0 0 " + width + " " + drawn.height())
                .with("lang", caption.language().code())
                .with("role", linked ? "group" : "img")
                .with("aria-labelledby", prefix + "-title")
                .with("aria-describedby", prefix + "-desc");
        StringBuilder svg = new StringBuilder();
        root.openIn(svg);
        new SvgTag("title").with("id", prefix + "-title").writeIn(svg, caption.title());
        new SvgTag("desc").with("id", prefix + "-desc").writeIn(svg, caption.description());
        // The stylesheet of the page has the colours: pages run no style of their own.
        svg.append(body);
        root.closeIn(svg);
        return svg.toString();
    }
}
