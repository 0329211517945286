package org.vigienuage.ingest.seao;

import org.jspecify.annotations.Nullable;

/** Text as published, without the blanks around it. */
final class PublishedText {

    private PublishedText() {}

    /** The text without leading and trailing blanks of any kind; null when nothing is left. */
    static @Nullable String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : text.substring(start, end);
    }

    /** Whether PostgreSQL and UTF-8 can hold the text. */
    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** The text without NUL characters, and U+FFFD in the place of half characters. */
    static String storable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> c != 0).forEach(c -> kept.appendCodePoint(isHalf(c) ? 0xFFFD : c));
        return kept.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Blanks of all scripts, the no-break and zero-width ones included. */
    private static boolean isBlank(char c) {
        return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)));
    }

    private static boolean isInvisible(char c) {
        return c == 0x85 || c == 0x200B || c == 0xFEFF;
    }
}
