package org.vigienuage.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** A whole file, fresh from the network, with where it comes from. */
public record FetchedFile(Path path, String name, URI url, String resourceId) {

    /** Takes a file in; when it returns, the bytes are safe and the file may go. */
    @FunctionalInterface
    public interface Taker {
        void take(FetchedFile file) throws IOException;
    }
}
