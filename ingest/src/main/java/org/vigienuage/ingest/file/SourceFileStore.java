package org.vigienuage.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The bytes of every file as published, each kept once under its SHA-256: {@code ab/abcdef….zip}. A member of an
 * archive stays inside it and is addressed as {@code ab/abcdef….zip!name of the member}.
 */
public final class SourceFileStore {

    private static final int TIMES_TO_READ_A_CHANGING_FILE = 3;
    private static final Pattern PATH = Pattern.compile("([0-9a-f]{2})/\\1[0-9a-f]{62}\\.[a-z0-9]*");
    private static final String PARTIAL = ".partial";
    private static final Duration ABANDONED_AFTER = Duration.ofDays(1);

    private final Path root;

    public SourceFileStore(Path root) {
        this.root = root;
    }

    /** Bytes in the store. */
    record Stored(String sha256, long byteCount, String path) {}

    /**
     * Hashes a file and copies it unless its bytes are there already.
     *
     * @throws ChangingFileException when the file has other bytes each time it is read
     */
    Stored add(InputFile file, ByteListener listener) throws IOException {
        for (int attempt = 0; attempt < TIMES_TO_READ_A_CHANGING_FILE; attempt++) {
            HashedStream.Digest first = hash(file, OutputStream.nullOutputStream(), listener);
            String path =
                    first.sha256().substring(0, 2) + "/" + first.sha256() + "." + FileNames.extension(file.name());
            Path target = root.resolve(path);
            if ((Files.exists(target) && Files.size(target) == first.byteCount()) || copy(file, first, target)) {
                return new Stored(first.sha256(), first.byteCount(), path);
            }
        }
        throw new ChangingFileException(file.name());
    }

    private boolean copy(InputFile file, HashedStream.Digest expected, Path target) throws IOException {
        Path partial = newTemporaryFile();
        try {
            HashedStream.Digest copied;
            try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                copied = hash(file, Channels.newOutputStream(channel), bytes -> {});
                // The database will say that these bytes are here, so they must outlive a power cut.
                channel.force(true);
            }
            if (!copied.equals(expected)) {
                return false;
            }
            // A move, so that a file under its final name is always whole.
            Files.createDirectories(target.getParent());
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** The paths of all that is stored, in order. */
    public List<String> paths() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.walk(root, 2)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(SourceFileStore::isPath)
                    .sorted()
                    .toList();
        }
    }

    /** Whether something may be stored under a path: it leads nowhere else. */
    public static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    /** The SHA-256 that the bytes under a path must have. */
    public static String sha256Of(String path) {
        return path.substring(3, 3 + 64);
    }

    /** Where the bytes of a path are. */
    public Path pathOf(String path) {
        if (!isPath(path)) {
            throw new IllegalArgumentException("Nothing is stored under " + path);
        }
        return root.resolve(path);
    }

    /** Stores bytes under the path that they had, and says whether they are those of its name; if not they are not kept. */
    public boolean restore(String path, InputStream bytes) throws IOException {
        Path target = pathOf(path);
        Path partial = newTemporaryFile();
        try {
            HashedStream hashed = new HashedStream(bytes, read -> {});
            try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                hashed.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
            if (!hashed.digest().sha256().equals(sha256Of(path))) {
                return false;
            }
            Files.createDirectories(target.getParent());
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** Deletes what killed processes were in the middle of copying. */
    void removeAbandoned() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        FileTime longAgo = FileTime.from(Instant.now().minus(ABANDONED_AFTER));
        try (DirectoryStream<Path> partials = Files.newDirectoryStream(root, "*" + PARTIAL)) {
            for (Path partial : partials) {
                if (Files.getLastModifiedTime(partial).compareTo(longAgo) < 0) {
                    Files.deleteIfExists(partial);
                }
            }
        }
    }

    /** A new file on the disk of the store, for whoever asks to delete. */
    Path newTemporaryFile() throws IOException {
        Files.createDirectories(root);
        return Files.createTempFile(root, ".", PARTIAL);
    }

    private static HashedStream.Digest hash(InputFile file, OutputStream out, ByteListener listener)
            throws IOException {
        try (HashedStream in = new HashedStream(file.content().open(), listener)) {
            in.transferTo(out);
            return in.digest();
        }
    }

    /** The place of a stored file or archive. */
    Path locate(String storedPath) {
        int member = storedPath.indexOf(FileNames.MEMBER);
        return root.resolve(member < 0 ? storedPath : storedPath.substring(0, member));
    }

    /** The bytes of a registered file. */
    public InputStream open(SourceFile file) throws IOException {
        int member = file.storedPath().indexOf(FileNames.MEMBER);
        if (member < 0) {
            return Files.newInputStream(locate(file.storedPath()));
        }
        return ZipArchive.openMember(
                locate(file.storedPath()), file.storedPath().substring(member + 1));
    }
}
