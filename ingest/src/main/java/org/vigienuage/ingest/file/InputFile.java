package org.vigienuage.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is offered for registration, wherever its bytes come from.
 *
 * @param name name without folders
 * @param content opens the bytes, as often as asked
 * @param url address it was downloaded from, null for local files
 * @param resourceId identifier of the resource in its catalogue, null for local files
 */
public record InputFile(
        String name,
        Content content,
        @Nullable URI url,
        @Nullable String resourceId) {

    /** The bytes of a file; each call gives them from the start. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** A local file. */
    public static InputFile local(Path path) {
        return new InputFile(
                FileNames.withoutFolders(String.valueOf(path.getFileName())),
                () -> Files.newInputStream(path),
                null,
                null);
    }

    /** A downloaded file, named as its catalogue names it. */
    public static InputFile downloaded(Path path, String name, URI url, String resourceId) {
        return new InputFile(FileNames.withoutFolders(name), () -> Files.newInputStream(path), url, resourceId);
    }
}
