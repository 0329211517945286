package org.vigienuage.web.chart;

import java.util.List;
import org.vigienuage.web.language.Language;

/** An SVG document in the making: a ground, lines of text, and what is drawn between them. */
final class Sheet {

    /** Fonts of readers' machines; all of them are about as wide as ours, or narrower. */
    private static final String SANS = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

    private static final String SERIF =
            "'Iowan Old Style', Palatino, 'Palatino Linotype', Georgia, 'DejaVu Serif', serif";

    private final StringBuilder svg = new StringBuilder();
    private final int width;
    private final boolean image;
    private final Paint paint;

    /** @param image whether it is only a step towards an image, drawn with our own fonts */
    Sheet(int width, boolean image) {
        this.width = width;
        this.image = image;
        this.paint = new Paint(image);
    }

    Paint paint() {
        return paint;
    }

    /** Writes lines from a first base line down. @return the last base line */
    int lines(List<String> lines, int x, int y, int leading, Typeface typeface, int size, String colour) {
        int at = y - leading;
        for (String line : lines) {
            at += leading;
            text(line, x, at, "start", typeface, size, colour);
        }
        return at;
    }

    void text(String text, int x, int y, String anchor, Typeface typeface, int size, String colour) {
        boolean serif = typeface == Typeface.SERIF || typeface == Typeface.SERIF_BOLD;
        boolean bold = typeface == Typeface.SANS_BOLD || typeface == Typeface.SERIF_BOLD;
        SvgTag tag = new SvgTag("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor.equals("start") ? null : anchor)
                .with("font-family", serif ? family(true) : null)
                .with("font-size", size)
                .with("font-weight", bold ? "bold" : null)
                .with("fill", Paint.light(colour));
        paint.on(tag);
        tag.writeIn(svg, text);
    }

    void rectangle(int x, int y, int wide, int high, String colour) {
        SvgTag tag = new SvgTag("rect")
                .with("x", x)
                .with("y", y)
                .with("width", wide)
                .with("height", high)
                .with("fill", Paint.light(colour));
        paint.on(tag);
        tag.openIn(svg);
        tag.closeIn(svg);
    }

    /** Puts what is already SVG at a place. */
    void put(String drawn, int x, int y) {
        SvgTag group = new SvgTag("g").with("transform", "translate(" + x + " " + y + ")");
        group.openIn(svg);
        svg.append(drawn);
        group.closeIn(svg);
    }

    /** The document, on a ground of the colour of paper. */
    String document(int height, Language language, String title, String description) {
        StringBuilder document = new StringBuilder();
        SvgTag root = new SvgTag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "vn-drawing")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + width + " " + height)
                .with("lang", language.code())
                .with("role", "img")
                .with("font-family", family(false));
        root.openIn(document);
        new SvgTag("title").writeIn(document, title);
        new SvgTag("desc").writeIn(document, description);
        SvgTag ground =
                new SvgTag("rect").with("width", width).with("height", height).with("fill", Paint.light("paper"));
        paint.on(ground);
        document.append(paint.style());
        ground.openIn(document);
        ground.closeIn(document);
        document.append(svg);
        root.closeIn(document);
        return document.append('\n').toString();
    }

    private String family(boolean serif) {
        return image ? serif ? "DejaVu Serif" : "DejaVu Sans" : serif ? SERIF : SANS;
    }
}
