package org.vigienuage.web.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A release in the data directory, with a manifest as the ingest program writes it, of a version of {@link Mart}. */
public final class WrittenRelease {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final ObjectNode manifest = JSON.createObjectNode();
    private final ArrayNode files;

    private WrittenRelease(Path folder, String version, String publishedAt) {
        this.folder = folder;
        manifest.put("version", version).put("publishedAt", publishedAt).put("contentHash", "0".repeat(64));
        files = manifest.putArray("files");
    }

    public static WrittenRelease in(Path home, String version, String publishedAt) throws IOException {
        return new WrittenRelease(
                Files.createDirectories(home.resolve("releases").resolve(version)), version, publishedAt);
    }

    public WrittenRelease table(String name, String mediaType, int rows, String content) throws IOException {
        String table = name.startsWith("ocds") ? "ocds" : name.substring(0, name.indexOf('.'));
        String title = table.substring(0, 1).toUpperCase(Locale.ROOT) + table.substring(1);
        file(name, mediaType, content)
                .put("table", table)
                .put("rows", rows)
                .put("titleFr", title + " (fr)")
                .put("titleEn", title + " (en)");
        return this;
    }

    public WrittenRelease text(String name, String mediaType, String content) throws IOException {
        file(name, mediaType, content);
        return this;
    }

    private ObjectNode file(String name, String mediaType, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
        return files.addObject()
                .put("file", name)
                .put("bytes", Files.size(folder.resolve(name)))
                .put("sha256", sha256(content))
                .put("mediaType", mediaType);
    }

    public WrittenRelease whole() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), manifest.toString());
        Files.writeString(folder.resolve("SHA256SUMS"), "");
        return this;
    }

    public static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
