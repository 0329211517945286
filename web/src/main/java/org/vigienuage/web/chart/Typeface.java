package org.vigienuage.web.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * How wide text is, read from the files of the typefaces that come along: the same on every machine, also on one that cannot draw
 * letters. The letters of browsers are mostly narrower, so what fits here fits there.
 */
enum Typeface {
    SANS("DejaVuSans"),
    SANS_BOLD("DejaVuSans-Bold"),
    SERIF("DejaVuSerif"),
    SERIF_BOLD("DejaVuSerif-Bold");

    private static final int FIRST = 0x20;
    private static final int LAST = 0x2122;
    private static final int UNICODE_TABLE = 4;

    private final String file;
    private final Map<String, Integer> widths;

    Typeface(String file) {
        this.file = file;
        this.widths = widths(ByteBuffer.wrap(bytes()));
    }

    /** The file as it is, for whoever draws with it. */
    byte[] bytes() {
        String name = "fonts/" + file + ".ttf";
        try (InputStream bytes = Typeface.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("Missing typeface: " + name);
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width of each sign of western languages, in thousandths of the size. */
    Map<String, Integer> widths() {
        return widths;
    }

    /** Width of a sign that is not in {@link #widths()}: as wide as it is high. */
    static int otherwise() {
        return 1000;
    }

    /** @return pixels, rounded up */
    int width(String text, int size) {
        long thousandths = text.codePoints()
                .mapToLong(sign -> widths.getOrDefault(Character.toString(sign), otherwise()))
                .sum();
        return Math.toIntExact(Math.ceilDiv(thousandths * size, 1000L));
    }

    private static Map<String, Integer> widths(ByteBuffer font) {
        Map<String, Integer> widths = new TreeMap<>();
        int advances = table(font, "hmtx");
        int count = font.getShort(table(font, "hhea") + 34) & 0xffff;
        int unitsPerEm = font.getShort(table(font, "head") + 18) & 0xffff;
        int letters = unicodeTable(font);
        for (int sign = FIRST; sign <= LAST; sign++) {
            int glyph = glyph(font, letters, sign);
            if (glyph > 0) {
                int advance = font.getShort(advances + 4 * Math.min(glyph, count - 1)) & 0xffff;
                widths.put(Character.toString(sign), advance * 1000 / unitsPerEm);
            }
        }
        return Map.copyOf(widths);
    }

    private static int table(ByteBuffer font, String name) {
        int tables = font.getShort(4);
        for (int at = 12; at < 12 + 16 * tables; at += 16) {
            if (font.getInt(at)
                    == ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt()) {
                return font.getInt(at + 8);
            }
        }
        throw new IllegalStateException("A typeface has no table " + name);
    }

    private static int unicodeTable(ByteBuffer font) {
        int tables = table(font, "cmap");
        for (int at = tables + 4; at < tables + 4 + 8 * font.getShort(tables + 2); at += 8) {
            int start = tables + font.getInt(at + 4);
            if (font.getShort(start) == UNICODE_TABLE) {
                return start;
            }
        }
        throw new IllegalStateException("A typeface has no table of Unicode signs");
    }

    /** Segments of signs in four arrays, one after the other: last sign, first sign, shift, place of the list of glyphs. */
    private static int glyph(ByteBuffer font, int letters, int sign) {
        int segments = font.getShort(letters + 6) & 0xffff;
        int lasts = letters + 14;
        for (int at = 0; at < segments; at += 2) {
            int last = font.getShort(lasts + at) & 0xffff;
            int first = font.getShort(lasts + 2 + segments + at) & 0xffff;
            if (sign <= last) {
                if (sign < first) {
                    return 0;
                }
                int shift = font.getShort(lasts + 2 + 2 * segments + at);
                int place = lasts + 2 + 3 * segments + at;
                int list = font.getShort(place) & 0xffff;
                return list == 0 ? (sign + shift) & 0xffff : font.getShort(place + list + 2 * (sign - first)) & 0xffff;
            }
        }
        return 0;
    }
}
