package org.vigienuage.ingest.maker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vigienuage.ingest.classify.MakerWords;

/**
 * A maker of cloud or software.
 *
 * @param vendors the suppliers that are the maker itself
 * @param models the service models for which such a supplier is the maker when no words name one; empty for all
 * @param names patterns of its names and products, on normalised text
 * @param traps patterns of texts in which those mean something else
 */
public record Maker(
        String slug, String name, Set<String> vendors, Set<String> models, List<Pattern> names, List<Pattern> traps) {

    /** The same as rules read it. */
    public MakerWords words() {
        return new MakerWords(
                slug,
                vendors,
                names.stream().map(Pattern::pattern).toList(),
                traps.stream().map(Pattern::pattern).toList());
    }

    boolean isAmong(List<String> suppliers) {
        return suppliers.stream().anyMatch(vendors::contains);
    }

    boolean makesItself(String model) {
        return models.isEmpty() || models.contains(model);
    }

    /** The words that name this maker in a normalised text. */
    Optional<String> wordsIn(String text) {
        if (traps.stream().anyMatch(trap -> trap.matcher(text).find())) {
            return Optional.empty();
        }
        for (var name : names) {
            var found = name.matcher(text);
            if (found.find()) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }
}
