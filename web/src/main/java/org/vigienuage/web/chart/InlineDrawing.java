package org.vigienuage.web.chart;

import java.util.List;

/** A drawing as an element of a page. */
final class InlineDrawing {

    private InlineDrawing() {}

    static String of(Drawing drawing, Caption caption, Drawn drawn, int width, String prefix) {
        Paint paint = new Paint(false);
        List<Mark> marks = drawing.marks();
        String body = SvgBody.of(drawn, marks, paint, prefix, false);
        // Within an image there are no links for those who read with their ears; a group keeps them.
        boolean linked = marks.stream().anyMatch(mark -> mark.href() != null);
        StringBuilder svg = new StringBuilder();
        SvgTag root = new SvgTag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "vn-drawing")
                .with("width", width)
                .with("height", drawn.height())
                .with("viewBox", "0 0 " + width + " " + drawn.height())
                .with("lang", caption.language().code())
                .with("role", linked ? "group" : "img")
                .with("aria-labelledby", prefix + "-title")
                .with("aria-describedby", prefix + "-desc");
        root.openIn(svg);
        new SvgTag("title").with("id", prefix + "-title").writeIn(svg, caption.title());
        new SvgTag("desc").with("id", prefix + "-desc").writeIn(svg, caption.description());
        // The stylesheet of the page has the colours: pages run no style of their own.
        svg.append(body);
        root.closeIn(svg);
        return svg.toString();
    }
}
