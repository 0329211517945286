package org.vigienuage.web.chart;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What ECharts wrote, made fit to stand in a page: without its styles and the numbers of its instances (which would differ each time),
 * with our colours, and with each mark under its link and its tip. Everything is read and written again, so only known elements pass.
 */
final class SvgBody {

    private static final Set<String> ELEMENTS = Set.of(
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "defs",
            "pattern",
            "clipPath");
    private static final Set<String> INVISIBLE = Set.of("none", "transparent");
    private static final Pattern INSTANCE = Pattern.compile("zr\\d+-");
    private static final Pattern SIZE = Pattern.compile("(?:font-size:|font:[^;]*?)(\\d+)px");
    private static final Pattern BOLD = Pattern.compile("font-weight:(bold|[6-9]00)|font:[^;]*\\bbold\\b");
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)^[^/?#]*:.*");
    private static final Pattern WEB = Pattern.compile("(?i)^https?://.*");

    private final StringBuilder svg = new StringBuilder();
    private final Deque<SvgTag> open = new ArrayDeque<>();
    private final Drawn drawn;
    private final List<Mark> marks;
    private final Paint paint;
    private final String prefix;
    private final boolean image;
    private int current = -1;
    private int depth;

    private SvgBody(Drawn drawn, List<Mark> marks, Paint paint, String prefix, boolean image) {
        this.drawn = drawn;
        this.marks = marks;
        this.paint = paint;
        this.prefix = prefix;
        this.image = image;
    }

    /**
     * @param prefix of all identifiers, so that two pictures may stand in one page
     * @param image whether nobody can point at anything: then there are neither links nor tips
     */
    static String of(Drawn drawn, List<Mark> marks, Paint paint, String prefix, boolean image) {
        SvgBody body = new SvgBody(drawn, marks, paint, prefix, image);
        try {
            body.read();
        } catch (XMLStreamException e) {
            throw new ChartFailure(ChartFailure.Reason.BROKEN, "The drawing is not well-formed: " + e.getMessage(), e);
        }
        return body.svg.toString();
    }

    private void read() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(Xml.clean(drawn.svg())));
        int skipped = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                if (skipped > 0 || !(name.equals("svg") || ELEMENTS.contains(name)) || isGround(reader)) {
                    skipped++;
                } else if (!name.equals("svg")) {
                    begin(reader);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipped > 0) {
                    skipped--;
                } else if (!reader.getLocalName().equals("svg")) {
                    open.pop().closeIn(svg);
                    depth--;
                }
            } else if (event == XMLStreamConstants.CHARACTERS && skipped == 0 && !reader.isWhiteSpace()) {
                svg.append(Xml.escape(reader.getText()));
            }
        }
        point(-1);
    }

    /** ECharts puts empty rectangles behind all else, legends and words. */
    private static boolean isGround(XMLStreamReader reader) {
        String fill = reader.getAttributeValue(null, "fill");
        return !reader.getLocalName().equals("g")
                && fill != null
                && INVISIBLE.contains(fill)
                && reader.getAttributeValue(null, "stroke") == null;
    }

    private void begin(XMLStreamReader reader) {
        SvgTag tag = new SvgTag(reader.getLocalName());
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            tag.with(reader.getAttributeLocalName(at), renamed(reader.getAttributeValue(at)));
        }
        if (depth == 0) {
            point(markOf(tag));
        }
        for (String own : List.of(
                "ecmeta_series_index", "ecmeta_data_index", "ecmeta_ssr_type", "ecmeta_silent", "class", "space")) {
            tag.take(own);
        }
        font(tag, tag.take("style"));
        String fill = tag.value("fill");
        if (fill != null && fill.startsWith("url(") && !image) {
            // A pattern lies over its mark, and must not keep the pointer from it.
            tag.with("pointer-events", "none");
        }
        paint.on(tag);
        tag.openIn(svg);
        open.push(tag);
        depth++;
    }

    private String renamed(String value) {
        return INSTANCE.matcher(value).replaceAll(Matcher.quoteReplacement(prefix + "-"));
    }

    private static void font(SvgTag tag, @Nullable String style) {
        if (style == null) {
            return;
        }
        Matcher size = SIZE.matcher(style);
        if (size.find()) {
            tag.with("font-size", size.group(1));
        }
        if (BOLD.matcher(style).find()) {
            tag.with("font-weight", "bold");
        }
    }

    private int markOf(SvgTag tag) {
        String series = tag.value("ecmeta_series_index");
        String datum = tag.value("ecmeta_data_index");
        boolean mark = "chart".equals(tag.value("ecmeta_ssr_type")) && series != null && datum != null;
        int number = mark ? drawn.mark(Integer.parseInt(series), Integer.parseInt(datum)) : -1;
        return number < marks.size() ? number : -1;
    }

    /** Ends what belongs to one mark and begins what belongs to another. */
    private void point(int number) {
        if (image || number == current) {
            return;
        }
        if (current >= 0) {
            pointer(marks.get(current)).closeIn(svg);
        }
        current = number;
        if (number >= 0) {
            Mark mark = marks.get(number);
            pointer(mark).openIn(svg);
            new SvgTag("title").writeIn(svg, mark.tip());
        }
    }

    private static SvgTag pointer(Mark mark) {
        String href = mark.href();
        return href != null && isWeb(href) ? new SvgTag("a").with("href", href) : new SvgTag("g");
    }

    /** An address of this site or of the web; anything else could be a program. */
    static boolean isWeb(String href) {
        return WEB.matcher(href).matches() || !OTHER_SCHEME.matcher(href).matches();
    }
}
