package org.vigienuage.ingest.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.vigienuage.ingest.backup.BackupException.Reason;
import org.vigienuage.ingest.file.SourceFileStore;
import tools.jackson.core.JacksonException;

/** A backup that is read: each part with the SHA-256 that the table of contents states, and that one with its own. */
final class OpenedBackup implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 1 << 26;

    private final ZipFile zip;
    private final BackupManifest manifest;

    OpenedBackup(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException noZip) {
            throw new BackupException(Reason.UNREADABLE, String.valueOf(file.getFileName()), noZip);
        }
        try {
            manifest = readManifest();
            checkMembers();
        } catch (IOException | RuntimeException unreadable) {
            zip.close();
            throw unreadable;
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    /** Uses the bytes of a part. */
    interface Use {
        void of(InputStream bytes) throws IOException;
    }

    /**
     * Gives the bytes of a part to their use, to the end, and compares them.
     *
     * @throws BackupException when they are not those that were written; whoever used them must undo it
     */
    void read(String member, String sha256, Use use) throws IOException {
        try (var bytes = new DigestInputStream(new Watched(open(member), member), Sha256.start())) {
            use.of(bytes);
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            if (!Sha256.end(bytes.getMessageDigest()).equals(sha256)) {
                throw new BackupException(Reason.DAMAGED, member, null);
            }
        }
    }

    /** Reads every part once: what is damaged is found before anything is changed. */
    void verify(Step step) throws IOException {
        for (var table : manifest.tables()) {
            step.next();
            read(table.member(), table.sha256(), bytes -> {});
        }
        for (var file : manifest.files()) {
            step.next();
            read(BackupManifest.fileMember(file), SourceFileStore.sha256Of(file), bytes -> {});
        }
    }

    /** Told before each part. */
    interface Step {
        void next();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private BackupManifest readManifest() throws IOException {
        var json = readSmall(BackupManifest.NAME);
        var stated = new String(readSmall(BackupManifest.CHECKSUM), StandardCharsets.US_ASCII).strip();
        if (!Sha256.of(json).equals(stated)) {
            throw new BackupException(Reason.DAMAGED, BackupManifest.NAME, null);
        }
        try {
            var read = BackupManifest.parse(json);
            if (read.format() != BackupManifest.FORMAT) {
                throw new BackupException(Reason.NEWER, "format " + read.format(), null);
            }
            return read;
        } catch (JacksonException malformed) {
            throw new BackupException(Reason.UNREADABLE, BackupManifest.NAME, malformed);
        }
    }

    private byte[] readSmall(String member) throws IOException {
        try (var bytes = new Watched(open(member), member)) {
            return bytes.readNBytes(LARGEST_MANIFEST);
        }
    }

    /** Nothing is missing, and nothing is there that nobody vouches for. */
    private void checkMembers() throws BackupException {
        Set<String> expected = new HashSet<>(Set.of(BackupManifest.NAME, BackupManifest.CHECKSUM));
        manifest.tables().forEach(table -> expected.add(table.member()));
        for (var file : manifest.files()) {
            if (!SourceFileStore.isPath(file)) {
                throw new BackupException(Reason.DAMAGED, BackupManifest.NAME, null);
            }
            expected.add(BackupManifest.fileMember(file));
        }
        var there = new HashSet<String>();
        zip.stream().forEach(entry -> there.add(entry.getName()));
        for (var member : expected) {
            if (!there.remove(member)) {
                throw new BackupException(Reason.DAMAGED, member, null);
            }
        }
        for (var unknown : there) {
            throw new BackupException(Reason.DAMAGED, unknown, null);
        }
    }

    private InputStream open(String member) throws IOException {
        var entry = zip.getEntry(member);
        if (entry == null) {
            throw new BackupException(Reason.DAMAGED, member, null);
        }
        try {
            return zip.getInputStream(entry);
        } catch (ZipException damaged) {
            throw new BackupException(Reason.DAMAGED, member, damaged);
        }
    }

    /** Says which member it was that could not be unpacked. */
    private static final class Watched extends java.io.FilterInputStream {

        private final String member;

        Watched(InputStream in, String member) {
            super(in);
            this.member = member;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return in.read(bytes, offset, length);
            } catch (ZipException | EOFException damaged) {
                throw new BackupException(Reason.DAMAGED, member, damaged);
            }
        }
    }
}
