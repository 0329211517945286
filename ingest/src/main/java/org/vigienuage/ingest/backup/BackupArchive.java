package org.vigienuage.ingest.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip of a backup while it is written: under a temporary name, so that what has the final name is whole. */
final class BackupArchive implements AutoCloseable {

    /** The earliest that a zip can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path target;
    private final Path partial;
    private final FileChannel channel;
    private final ZipOutputStream zip;

    BackupArchive(Path target) throws IOException {
        this.target = target;
        this.partial = target.resolveSibling("." + target.getFileName() + ".partial");
        this.channel = FileChannel.open(
                partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        this.zip = new ZipOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel)), StandardCharsets.UTF_8);
    }

    /** Writes the bytes of a member. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a member and gives its SHA-256. */
    String add(String name, boolean compress, Content content) throws IOException {
        zip.setLevel(compress ? Deflater.BEST_SPEED : Deflater.NO_COMPRESSION);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        var hashed = new DigestOutputStream(new OpenEnd(zip), Sha256.start());
        try (var out = new BufferedOutputStream(hashed, 1 << 16)) {
            content.writeTo(out);
        }
        zip.closeEntry();
        return Sha256.end(hashed.getMessageDigest());
    }

    /** Gives it its name: now it is whole. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Leaves nothing behind unless it was finished. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** Stays open for the next member. */
    private static final class OpenEnd extends FilterOutputStream {

        OpenEnd(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {}
    }
}
