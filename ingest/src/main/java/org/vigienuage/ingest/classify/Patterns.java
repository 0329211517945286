package org.vigienuage.ingest.classify;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Alternatives, tried in the order in which they are written. */
record Patterns(List<TextPattern> alternatives, BitSet numbers) {

    static final Patterns NONE = of(List.of());

    static Patterns of(List<TextPattern> alternatives) {
        var numbers = new BitSet();
        alternatives.forEach(alternative -> numbers.set(alternative.number()));
        return new Patterns(List.copyOf(alternatives), numbers);
    }

    boolean isEmpty() {
        return alternatives.isEmpty();
    }

    boolean areFoundIn(ScannedText text) {
        return firstIn(text) != null;
    }

    /** The words that the first fitting alternative matches, null when none fits. */
    @Nullable
    String firstIn(ScannedText text) {
        if (!numbers.intersects(text.candidates())) {
            return null;
        }
        for (var alternative : alternatives) {
            if (text.candidates().get(alternative.number())) {
                var found = alternative.pattern().matcher(text.text());
                if (found.find()) {
                    return found.group();
                }
            }
        }
        return null;
    }
}
