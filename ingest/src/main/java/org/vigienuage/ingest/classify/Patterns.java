package org.vigienuage.ingest.classify;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Alternatives, tried in the order in which they are written. */
record Patterns(List<Pattern> alternatives) {

    static final Patterns NONE = new Patterns(List.of());

    static Patterns compile(List<String> expressions) {
        return new Patterns(expressions.stream().map(Pattern::compile).toList());
    }

    boolean isEmpty() {
        return alternatives.isEmpty();
    }

    boolean areFoundIn(String text) {
        return firstIn(text) != null;
    }

    /** The words that the first fitting alternative matches, null when none fits. */
    @Nullable
    String firstIn(String text) {
        for (var alternative : alternatives) {
            var found = alternative.matcher(text);
            if (found.find()) {
                return found.group();
            }
        }
        return null;
    }
}
