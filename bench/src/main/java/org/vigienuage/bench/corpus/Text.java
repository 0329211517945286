package org.vigienuage.bench.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text on its way to a file, a record at a time. */
final class Text {

    private static final int FULL = 1 << 16;

    private final StringBuilder waiting = new StringBuilder(2 * FULL);
    private final OutputStream out;

    Text(OutputStream out) {
        this.out = out;
    }

    Text add(String text) {
        waiting.append(text);
        return this;
    }

    Text add(long number) {
        waiting.append(number);
        return this;
    }

    /** Dollars from cents, with this many decimals, two at least. */
    Text dollars(long cents, int decimals) {
        if (cents < 0) {
            waiting.append('-');
        }
        long absolute = Math.abs(cents);
        waiting.append(absolute / 100)
                .append('.')
                .append((char) ('0' + absolute / 10 % 10))
                .append((char) ('0' + absolute % 10));
        for (int i = 2; i < decimals; i++) {
            waiting.append('0');
        }
        return this;
    }

    Text xml(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> waiting.append("&amp;");
                case '<' -> waiting.append("&lt;");
                case '>' -> waiting.append("&gt;");
                default -> waiting.append(c);
            }
        }
        return this;
    }

    Text json(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> waiting.append("\\\"");
                case '\\' -> waiting.append("\\\\");
                case '\n' -> waiting.append("\\n");
                default -> waiting.append(c);
            }
        }
        return this;
    }

    void flushIfFull() throws IOException {
        if (waiting.length() >= FULL) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
        waiting.setLength(0);
    }
}
