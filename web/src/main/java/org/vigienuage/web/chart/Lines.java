package org.vigienuage.web.chart;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width. */
final class Lines {

    private static final String MORE = "…";

    private Lines() {}

    /** Breaks between words, and within a word only where it is wider than a line; what goes beyond the last line ends in « … ». */
    static List<String> of(String text, Typeface typeface, int size, int width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("[ \\n\\t]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (typeface.width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (typeface.width(line, size) > width) {
                int fits = fits(line, typeface, size, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines.size() <= most ? lines : cut(lines, typeface, size, width, most);
    }

    private static List<String> cut(List<String> lines, Typeface typeface, int size, int width, int most) {
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        String last = shown.removeLast() + MORE;
        while (typeface.width(last, size) > width && last.length() > MORE.length()) {
            last = last.substring(0, last.offsetByCodePoints(last.length() - MORE.length(), -1)) + MORE;
        }
        shown.add(last);
        return shown;
    }

    /** How much of a word fits; one sign at least, and never half of one. */
    private static int fits(String word, Typeface typeface, int size, int width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (typeface.width(word.substring(0, next), size) > width) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
