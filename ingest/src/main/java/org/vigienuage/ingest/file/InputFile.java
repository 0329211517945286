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
 * @param dataSourceId declared source by whose declaration it is read, null for files whose names say what they hold
 */
public record InputFile(
        String name,
        Content content,
        @Nullable URI url,
        @Nullable String resourceId,
        @Nullable String dataSourceId) {

    /** A file whose name says what it holds. */
    InputFile(String name, Content content, @Nullable URI url, @Nullable String resourceId) {
        this(name, content, url, resourceId, null);
    }

    /** The bytes of a file; each call gives them from the start. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** A file that is read by the declaration of a source, whatever its name. */
    public static InputFile declared(String name, Content content, String dataSourceId) {
        return new InputFile(FileNames.withoutFolders(name), content, null, null, dataSourceId);
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
