package org.vigienuage.web.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An opening tag of SVG; its attributes stay in the order in which they were given. */
final class SvgTag {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    SvgTag(String name) {
        this.name = name;
    }

    /** @param value left out when null */
    SvgTag with(String attribute, @Nullable String value) {
        if (value != null) {
            attributes.put(attribute, value);
        }
        return this;
    }

    SvgTag with(String attribute, int value) {
        return with(attribute, String.valueOf(value));
    }

    @Nullable
    String value(String attribute) {
        return attributes.get(attribute);
    }

    @Nullable
    String take(String attribute) {
        return attributes.remove(attribute);
    }

    void openIn(StringBuilder svg) {
        svg.append('<').append(name);
        attributes.forEach((attribute, value) -> svg.append(' ')
                .append(attribute)
                .append("=\"")
                .append(Xml.escape(value))
                .append('"'));
        svg.append('>');
    }

    void closeIn(StringBuilder svg) {
        svg.append("</").append(name).append('>');
    }

    void writeIn(StringBuilder svg, String text) {
        openIn(svg);
        svg.append(Xml.escape(text));
        closeIn(svg);
    }
}
