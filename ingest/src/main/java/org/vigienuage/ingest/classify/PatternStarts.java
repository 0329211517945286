package org.vigienuage.ingest.classify;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads off a pattern the letters with which its matches can begin: {@code \b(?:azure|m ?365)} begins with azu, "m 3"
 * or m36. So most patterns need not be tried on most texts. What is not understood is no error: such a pattern is
 * tried on all.
 */
final class PatternStarts {

    private final String pattern;
    private int position;

    private PatternStarts(String pattern) {
        this.pattern = pattern;
    }

    /** The starts, of 1 to 3 signs each, at the beginning of a word; nothing where that cannot be told. */
    static Optional<Set<String>> of(String pattern) {
        if (!startsAtAWord(pattern)) {
            return Optional.empty();
        }
        var reader = new PatternStarts(pattern);
        var starts = reader.alternatives().stream().map(PatternStart::letters).collect(Collectors.toSet());
        return starts.contains("") || reader.position < pattern.length() ? Optional.empty() : Optional.of(starts);
    }

    /** Every alternative must: one that may begin inside a word can begin anywhere. */
    private static boolean startsAtAWord(String pattern) {
        var depth = 0;
        for (var i = 0; i < pattern.length(); i++) {
            var sign = pattern.charAt(i);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == '|' && depth == 0 && !pattern.startsWith("\\b", i + 1)) {
                return false;
            }
        }
        return pattern.startsWith("\\b");
    }

    private Set<PatternStart> alternatives() {
        var starts = sequence();
        while (position < pattern.length() && pattern.charAt(position) == '|') {
            position++;
            starts.addAll(sequence());
        }
        return starts;
    }

    private Set<PatternStart> sequence() {
        Set<PatternStart> starts = new LinkedHashSet<>(Set.of(PatternStart.NOTHING));
        while (position < pattern.length() && "|)".indexOf(pattern.charAt(position)) < 0) {
            var next = element();
            var quantifier = quantifier();
            var longer = new LinkedHashSet<PatternStart>();
            for (var start : starts) {
                if (!start.isOpen() || quantifier.mayBeAbsent()) {
                    longer.add(start);
                }
                if (start.isOpen()) {
                    next.forEach(more -> longer.add(start.then(more, quantifier.mayRepeat())));
                }
            }
            starts = longer;
        }
        return starts;
    }

    private Set<PatternStart> element() {
        var sign = pattern.charAt(position++);
        return switch (sign) {
            case '(' -> group();
            case '[' -> {
                position = pattern.indexOf(']', position + 1) + 1;
                yield Set.of(PatternStart.ANYTHING);
            }
            case '\\' -> Set.of(pattern.charAt(position++) == 'b' ? PatternStart.NOTHING : PatternStart.ANYTHING);
            case '^', '$' -> Set.of(PatternStart.NOTHING);
            default -> {
                var isPlain = sign == ' ' || Character.isLetterOrDigit(sign);
                yield Set.of(isPlain ? new PatternStart(String.valueOf(sign), true) : PatternStart.ANYTHING);
            }
        };
    }

    private Set<PatternStart> group() {
        var looksAround = pattern.startsWith("?!", position)
                || pattern.startsWith("?=", position)
                || pattern.startsWith("?<", position);
        position +=
                pattern.startsWith("?:", position) ? 2 : pattern.startsWith("?<", position) ? 3 : looksAround ? 2 : 0;
        var inside = alternatives();
        position++;
        return looksAround ? Set.of(PatternStart.NOTHING) : inside;
    }

    private record Quantifier(boolean mayBeAbsent, boolean mayRepeat) {}

    private Quantifier quantifier() {
        if (position >= pattern.length()) {
            return new Quantifier(false, false);
        }
        var quantifier = switch (pattern.charAt(position)) {
            case '?' -> new Quantifier(true, false);
            case '*' -> new Quantifier(true, true);
            case '+' -> new Quantifier(false, true);
            case '{' -> new Quantifier(pattern.startsWith("{0", position), true);
            default -> new Quantifier(false, false);
        };
        if (quantifier.mayBeAbsent() || quantifier.mayRepeat()) {
            position = pattern.charAt(position) == '{' ? pattern.indexOf('}', position) + 1 : position + 1;
            // Lazy and possessive forms match the same beginnings.
            if (position < pattern.length() && "?+".indexOf(pattern.charAt(position)) >= 0) {
                position++;
            }
        }
        return quantifier;
    }
}
