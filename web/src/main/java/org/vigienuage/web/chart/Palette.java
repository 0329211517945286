package org.vigienuage.web.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The colours of the stylesheet, for pictures that stand alone. */
final class Palette {

    /** One colour on light and on dark paper, each {@code #rrggbb}. */
    record Colour(String light, String dark) {}

    private static final String STYLES = "/META-INF/resources/styles/tokens.css";
    private static final Pattern TOKEN =
            Pattern.compile("--vn-([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
    private static final Palette STYLESHEET = new Palette(read());

    private final Map<String, Colour> colours;

    private Palette(Map<String, Colour> colours) {
        this.colours = colours;
    }

    static Palette ofStylesheet() {
        return STYLESHEET;
    }

    /** @param name such as {@code ink} or {@code series-1} */
    Colour colour(String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    /** The name of a colour on light paper; null when it is none of ours. */
    @Nullable
    String name(String light) {
        return colours.entrySet().stream()
                .filter(colour -> colour.getValue().light().equals(light))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Colour> read() {
        try (InputStream bytes = Palette.class.getResourceAsStream(STYLES)) {
            if (bytes == null) {
                throw new IllegalStateException("Missing stylesheet: " + STYLES);
            }
            Map<String, Colour> colours = new LinkedHashMap<>();
            Matcher token = TOKEN.matcher(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            while (token.find()) {
                colours.putIfAbsent(token.group(1), new Colour(token.group(2), token.group(3)));
            }
            return colours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
