package org.vigienuage.ingest.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** All patterns of all rules, each once, and by the letters with which they begin. */
final class PatternTable {

    private final Map<String, TextPattern> patterns = new HashMap<>();
    private final Map<String, BitSet> byStart = new HashMap<>();
    private final BitSet always = new BitSet();

    Patterns compile(List<String> expressions) {
        var compiled = new ArrayList<TextPattern>();
        for (var expression : expressions) {
            compiled.add(patterns.computeIfAbsent(expression, this::add));
        }
        return Patterns.of(compiled);
    }

    private TextPattern add(String expression) {
        var pattern = new TextPattern(patterns.size(), Pattern.compile(expression));
        PatternStarts.of(expression)
                .ifPresentOrElse(
                        starts -> starts.forEach(start -> byStart.computeIfAbsent(start, none -> new BitSet())
                                .set(pattern.number())),
                        () -> always.set(pattern.number()));
        return pattern;
    }

    /** A normalised text with the patterns that may match it, judged by the beginnings of its words. */
    ScannedText scan(String text) {
        var candidates = (BitSet) always.clone();
        for (var word = 0; word < text.length(); word = text.indexOf(' ', word) + 1) {
            for (var length = 1; length <= PatternStart.LONGEST && word + length <= text.length(); length++) {
                var starting = byStart.get(text.substring(word, word + length));
                if (starting != null) {
                    candidates.or(starting);
                }
            }
            if (text.indexOf(' ', word) < 0) {
                break;
            }
        }
        return new ScannedText(text, candidates);
    }
}
