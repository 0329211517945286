package org.vigienuage.ingest.release;

import org.jspecify.annotations.Nullable;

/**
 * One file of a release.
 *
 * @param table what it holds: the name of a table, {@code ocds}, or null for a text about the release
 * @param rows rows, or OCDS releases; null for a text
 * @param sha256 of its bytes, lower-case hexadecimal
 */
record ReleasedFile(
        String name, @Nullable String table, @Nullable Long rows, long bytes, String sha256, String mediaType) {

    /** Whether it holds a part of a table, which is also there whole. */
    boolean isPart() {
        return name.startsWith(ReleaseTable.PARTS);
    }
}
