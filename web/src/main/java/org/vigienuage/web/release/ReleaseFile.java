package org.vigienuage.web.release;

import org.jspecify.annotations.Nullable;
import org.vigienuage.web.language.Language;

/**
 * One file of a release.
 *
 * @param name its name in the folder and in its address
 * @param table what it holds: the name of a table, {@code ocds}, or null for a text about the release
 * @param titleFr what that is in French; null for a text about the release
 * @param titleEn the same in English
 * @param rows rows, or OCDS releases; null for a text about the release
 * @param bytes its size
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record ReleaseFile(
        String name,
        @Nullable String table,
        @Nullable String titleFr,
        @Nullable String titleEn,
        @Nullable Long rows,
        long bytes,
        String sha256,
        String mediaType) {

    /** What it holds in a language; its name where it is a text about the release. */
    public String title(Language language) {
        String title = language == Language.FRENCH ? titleFr : titleEn;
        return title == null ? name : title;
    }

    /** Whether it holds a part of a table, which is also there whole. */
    public boolean isPart() {
        return name.indexOf('/') >= 0;
    }

    /** csv, parquet, json.gz: what comes after the first point of its name; its whole name where there is none. */
    public String extension() {
        return name.substring(name.indexOf('.') + 1);
    }
}
