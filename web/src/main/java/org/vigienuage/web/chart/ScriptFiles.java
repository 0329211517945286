package org.vigienuage.web.chart;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/** The files that a script may import: those of the class path, to read. It sees nothing of the disk. */
final class ScriptFiles implements FileSystem {

    @Override
    public Path parsePath(URI uri) {
        return Path.of(uri.getPath());
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        if (modes.contains(AccessMode.WRITE) || ScriptFiles.class.getResource(name(path)) == null) {
            throw new NoSuchFileException(path.toString());
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        try (InputStream bytes = ScriptFiles.class.getResourceAsStream(name(path))) {
            if (bytes == null) {
                throw new NoSuchFileException(path.toString());
            }
            return new ReadChannel(bytes.readAllBytes());
        }
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        checkAccess(path, Set.of());
        return Map.of("isRegularFile", true, "isDirectory", false, "isSymbolicLink", false);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return Path.of("/").resolve(path).normalize();
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) {
        return toAbsolutePath(path);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) {
        throw new UnsupportedOperationException("Files of scripts are read only");
    }

    @Override
    public void delete(Path path) {
        throw new UnsupportedOperationException("Files of scripts are read only");
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter) {
        throw new UnsupportedOperationException("Scripts do not list files");
    }

    /** On the class path separators are slashes, also where those of the disk are not. */
    private String name(Path path) {
        String name = toAbsolutePath(path).toString().replace('\\', '/');
        return name.substring(name.indexOf('/'));
    }
}
