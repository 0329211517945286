package org.vigienuage.web.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vigienuage.database.DatabaseSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The releases that the writer has put into {@code VIGIE_HOME/releases}, each as its manifest tells it. */
@Component
public class Releases {

    static final String ADDRESS = "/releases";
    static final String MANIFEST = "manifest.json";

    /** The two lists of the other files: nothing tells their hash. */
    private static final List<String> LISTS = List.of(MANIFEST, "SHA256SUMS");

    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.\\d{1,9}");

    private final Path folder;
    private final JsonMapper json = new JsonMapper();

    Releases(@Value("${vigie.home:}") String home) {
        this.folder = DatabaseSettings.of(home, null, null, null).home().resolve("releases");
    }

    /** The release of a version; empty when there is none, or no such version. */
    public Optional<Release> of(String version) {
        return manifest(version).map(manifest -> release(json.readTree(manifest.toFile())));
    }

    /** Every release, the newest version first. */
    public List<Release> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(each -> each.getFileName().toString())
                    .flatMap(name -> of(name).stream())
                    .sorted(Comparator.comparing(Release::publishedAt)
                            .thenComparing(Release::version)
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file by its name: only what the manifest tells of, and the two lists, can be had. */
    Optional<Path> find(Release release, String name) {
        return LISTS.contains(name) || release.file(name).isPresent()
                ? Optional.of(folder.resolve(release.version()).resolve(name)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    private Optional<Path> manifest(String version) {
        return VERSION.matcher(version).matches()
                ? Optional.of(folder.resolve(version).resolve(MANIFEST)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    private static Release release(JsonNode manifest) {
        List<ReleaseFile> files = new ArrayList<>();
        for (JsonNode file : manifest.path("files")) {
            files.add(new ReleaseFile(
                    file.path("file").asString(),
                    text(file, "table"),
                    text(file, "titleFr"),
                    text(file, "titleEn"),
                    file.path("rows").isNumber() ? file.path("rows").longValue() : null,
                    file.path("bytes").longValue(),
                    file.path("sha256").asString(),
                    file.path("mediaType").asString()));
        }
        return new Release(
                manifest.path("version").asString(),
                OffsetDateTime.parse(manifest.path("publishedAt").asString()),
                manifest.path("contentHash").asString(),
                List.copyOf(files));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : null;
    }
}
