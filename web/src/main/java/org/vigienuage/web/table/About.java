package org.vigienuage.web.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.language.Language;

/**
 * What a table is, wherever its file ends up.
 *
 * @param name what the file is called inside a package: small letters, digits and hyphens
 * @param selection the filter in words
 * @param version name of the data version; null when nothing is published yet
 * @param contentHash SHA-256 over every published row of the version, null as before
 * @param address where the same table is asked for again, pinned to the version
 */
public record About(
        String name,
        Said title,
        Said selection,
        @Nullable String version,
        @Nullable String contentHash,
        String address) {

    /** The same words in both languages. */
    public record Said(String french, String english) {

        /** The title of a kind of table, with the keys of the dimensions it is split by. */
        public static Said titled(String table, String... dimensions) {
            return new Said(
                    titled(Words.in(Language.FRENCH), table, dimensions),
                    titled(Words.in(Language.ENGLISH), table, dimensions));
        }

        private static String titled(Words words, String table, String... dimensions) {
            Object[] named = Arrays.stream(dimensions)
                    .map(key -> words.of("dimension." + key))
                    .toArray();
            return words.of("title." + table, named);
        }

        public String in(Language language) {
            return language.choose(french, english);
        }
    }
}
