package org.vigienuage.ingest.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a field comes from.
 *
 * @param columns the first of these that says something speaks; empty for a constant
 * @param constant the same for every row, null when columns are named
 * @param match the part of the text that counts (first group, or the whole match), null for all of it
 * @param lookup our key for each published code; a null key is known and says nothing. Empty when the text is taken as it is
 */
record FieldSource(
        List<String> columns,
        @Nullable String constant,
        @Nullable Pattern match,
        Map<String, Optional<String>> lookup) {

    boolean isLookedUp() {
        return !lookup.isEmpty();
    }

    /** The part of a published text that counts; null when nothing of it does. */
    @Nullable
    String part(String text) {
        if (match == null) {
            return text;
        }
        var found = match.matcher(text);
        if (!found.find()) {
            return null;
        }
        return found.groupCount() > 0 ? found.group(1) : found.group();
    }
}
