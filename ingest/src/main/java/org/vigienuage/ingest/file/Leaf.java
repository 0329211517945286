package org.vigienuage.ingest.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One file of records on its way to {@code source.source_file}, alone or in an archive.
 *
 * @param member path in its archive ({@code inner.zip!Avis_1.xml}); empty for a file that is in none, and for an
 *     archive that cannot be read
 * @param sha256 SHA-256 of its bytes
 * @param byteCount its size
 * @param storedPath its place in the store
 * @param problem why it cannot be read, null when it can
 */
record Leaf(
        String member,
        String sha256,
        long byteCount,
        String storedPath,
        @Nullable String problem) {

    /** A file in no archive. */
    static Leaf alone(SourceFileStore.Stored file) {
        return new Leaf("", file.sha256(), file.byteCount(), file.path(), null);
    }

    /** An archive, or something in it, that cannot be read. Without bytes of its own it is known by its place. */
    static Leaf unreadable(SourceFileStore.Stored archive, String member, String problem) {
        if (member.isEmpty()) {
            return new Leaf(member, archive.sha256(), archive.byteCount(), archive.path(), problem);
        }
        byte[] place = (archive.sha256() + FileNames.MEMBER + member).getBytes(StandardCharsets.UTF_8);
        String identity = HexFormat.of().formatHex(HashedStream.newDigest().digest(place));
        return new Leaf(member, identity, 0, archive.path() + FileNames.MEMBER + member, problem);
    }
}
