package org.vigienuage.web.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vigienuage.database.DatabaseSettings;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The releases that the writer has put into {@code VIGIE_HOME/releases}, each as its manifest tells it. A folder of another
 * database, even with the name of a version of this one, is none of them.
 */
@Component
public class Releases {

    static final String ADDRESS = "/releases";
    static final String MANIFEST = "manifest.json";

    /** The two lists of the other files: nothing tells their hash. */
    private static final List<String> LISTS = List.of(MANIFEST, "SHA256SUMS");

    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.\\d{1,9}");

    private final Path folder;
    private final VersionQueries versions;
    private final JsonMapper json = new JsonMapper();

    Releases(@Value("${vigie.home:}") String home, VersionQueries versions) {
        this.versions = versions;
        this.folder = DatabaseSettings.of(home, null, null, null).home().resolve("releases");
    }

    /** The release of a version; empty when there is none, or no such version. */
    public Optional<Release> of(String version) {
        return VERSION.matcher(version).matches()
                ? versions.listAll().stream()
                        .filter(published -> published.name().equals(version))
                        .findFirst()
                        .flatMap(this::read)
                : Optional.empty();
    }

    /** Every release, the newest version first. */
    public List<Release> list() {
        return versions.listAll().stream()
                .flatMap(version -> read(version).stream())
                .toList();
    }

    /** A file by its name: only what the manifest tells of, and the two lists, can be had. */
    Optional<Path> find(Release release, String name) {
        return LISTS.contains(name) || release.file(name).isPresent()
                ? Optional.of(folder.resolve(release.version()).resolve(name)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    private Optional<Release> read(PublishedVersion version) {
        return Optional.of(folder.resolve(version.name()).resolve(MANIFEST))
                .filter(Files::isRegularFile)
                .map(manifest -> release(json.readTree(manifest.toFile())))
                .filter(release -> release.contentHash().equals(version.contentHash()));
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
