package org.vigienuage.web.cite;

/** A text on one line, whatever it was: a line break would begin another field of a file. */
final class OneLine {

    private OneLine() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
