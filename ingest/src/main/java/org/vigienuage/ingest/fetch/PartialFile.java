package org.vigienuage.ingest.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The bytes of a resource received so far, with what is needed to ask for the rest, also by a later run. */
final class PartialFile {

    private final Path bytes;
    private final Path facts;

    PartialFile(Path folder, String resourceId) throws IOException {
        Files.createDirectories(folder);
        // The identifier comes from the network: nothing of it may leave the folder.
        var stem = resourceId.replaceAll("[^A-Za-z0-9-]", "_");
        this.bytes = folder.resolve(stem + ".part");
        this.facts = folder.resolve(stem + ".part.properties");
    }

    Path path() {
        return bytes;
    }

    long size() throws IOException {
        return Files.exists(bytes) ? Files.size(bytes) : 0;
    }

    /** What tells the version of the bytes at this address, null when there is nothing to go on with. */
    @Nullable
    String resumable(String url) throws IOException {
        if (size() == 0 || !Files.exists(facts)) {
            return null;
        }
        var known = new Properties();
        try (var in = Files.newBufferedReader(facts)) {
            known.load(in);
        }
        return url.equals(known.getProperty("url")) ? known.getProperty("if-range") : null;
    }

    OutputStream startOver(String url, Validators validators) throws IOException {
        discard();
        var ifRange = validators.ifRange();
        if (ifRange != null) {
            var known = new Properties();
            known.setProperty("url", url);
            known.setProperty("if-range", ifRange);
            try (var out = Files.newBufferedWriter(facts)) {
                known.store(out, null);
            }
        }
        return Files.newOutputStream(bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    OutputStream goOn() throws IOException {
        return Files.newOutputStream(bytes, StandardOpenOption.APPEND);
    }

    void discard() throws IOException {
        Files.deleteIfExists(bytes);
        Files.deleteIfExists(facts);
    }

    /** Gives the whole file its name, in one step: nobody ever sees half of it under that name. */
    Path finish(String name) throws IOException {
        var whole = bytes.resolveSibling(name);
        Files.move(bytes, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(facts);
        return whole;
    }
}
