package org.vigienuage.ingest.copy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's COPY text format, in UTF-8. */
final class CopyText {

    private byte[] bytes;
    private int size;

    CopyText(int initialBytes) {
        bytes = new byte[initialBytes];
    }

    void column(int index, @Nullable Object value) {
        if (index > 0) {
            put('\t');
        }
        switch (value) {
            case null -> ascii("\\N");
            case String string -> escaped(string);
            case BigDecimal decimal -> ascii(decimal.toPlainString());
            case Short number -> ascii(number.toString());
            case Integer integer -> ascii(integer.toString());
            case Long number -> ascii(number.toString());
            case Boolean truth -> put(truth ? 't' : 'f');
            case LocalDate date -> ascii(date.toString());
            case LocalDateTime moment -> ascii(moment.toString());
            case OffsetDateTime moment -> ascii(moment.toString());
            case String[] array -> escaped(arrayLiteral(array));
            default -> throw new IllegalArgumentException("No COPY text for " + value.getClass());
        }
    }

    void endRow() {
        put('\n');
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    private static String arrayLiteral(@Nullable String[] array) {
        StringBuilder literal = new StringBuilder("{");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) {
                literal.append(',');
            }
            String element = array[i];
            if (element == null) {
                literal.append("NULL");
            } else {
                literal.append('"')
                        .append(element.replace("\\", "\\\\").replace("\"", "\\\""))
                        .append('"');
            }
        }
        return literal.append('}').toString();
    }

    private void escaped(String string) {
        int length = string.length();
        reserve(3 * length);
        for (int i = 0; i < length; i++) {
            char c = string.charAt(i);
            if (c >= 0x80) {
                beyondAscii(string.substring(i));
                return;
            }
            escapedAscii(c);
        }
    }

    private void beyondAscii(String rest) {
        for (byte b : rest.getBytes(StandardCharsets.UTF_8)) {
            if (b < 0) {
                put(b);
            } else {
                escapedAscii((char) b);
            }
        }
    }

    private void escapedAscii(char c) {
        switch (c) {
            case '\\' -> ascii("\\\\");
            case '\t' -> ascii("\\t");
            case '\n' -> ascii("\\n");
            case '\r' -> ascii("\\r");
            default -> put(c);
        }
    }

    private void ascii(String string) {
        for (int i = 0; i < string.length(); i++) {
            put(string.charAt(i));
        }
    }

    private void put(int b) {
        reserve(1);
        bytes[size++] = (byte) b;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
