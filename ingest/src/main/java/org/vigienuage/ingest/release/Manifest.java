package org.vigienuage.ingest.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The list of the files of a release, for programs ({@value #NAME}) and for {@code sha256sum --check}. */
record Manifest(List<ReleasedFile> files) {

    static final String NAME = "manifest.json";
    static final String CHECKSUMS = "SHA256SUMS";

    /** The last two files: the manifest tells of all others, the checksums of the manifest too. */
    void write(ReleasedVersion version, List<ReleaseTable> tables, Path folder) throws IOException {
        var json = Json.object();
        json.put("version", version.name());
        json.put("versionNumber", version.number());
        json.put("publishedAt", version.publishedAtText());
        json.put("contentHash", version.contentHash());
        json.put("licence", "https://creativecommons.org/licenses/by/4.0/");
        var listed = json.putArray("files");
        for (var file : files) {
            var told = listed.addObject();
            told.put("file", file.name())
                    .put("table", file.table())
                    .put("rows", file.rows())
                    .put("bytes", file.bytes())
                    .put("sha256", file.sha256())
                    .put("mediaType", file.mediaType());
            if (OcdsFiles.TABLE.equals(file.table())) {
                told.put("titleFr", "Avis en OCDS 1.1").put("titleEn", "Notices in OCDS 1.1");
            }
            tables.stream()
                    .filter(table -> table.name().equals(file.table()))
                    .forEach(table -> told.put("titleFr", table.titleFr()).put("titleEn", table.titleEn()));
        }
        Files.writeString(folder.resolve(NAME), Json.INDENTED.writeValueAsString(json) + "\n");
        var sums = new StringBuilder();
        for (var file : files) {
            sums.append(file.sha256()).append("  ").append(file.name()).append('\n');
        }
        sums.append(FileHash.sha256(folder.resolve(NAME)))
                .append("  ")
                .append(NAME)
                .append('\n');
        Files.writeString(folder.resolve(CHECKSUMS), sums);
    }

    /** Whether a folder holds the release of a version: of the same content, not only of the same name. */
    static boolean isOf(ReleasedVersion version, Path folder) throws IOException {
        var manifest = folder.resolve(NAME);
        return Files.isRegularFile(manifest)
                && version.contentHash()
                        .equals(Json.text(Json.EXACT.readTree(Files.readString(manifest)), "contentHash"));
    }

    /** Names of the files of a release that are not there or not as they were written; empty for a sound release. */
    static List<String> findDamage(Path folder) throws IOException {
        var damaged = new ArrayList<String>();
        var checksums = folder.resolve(CHECKSUMS);
        if (!Files.isRegularFile(checksums)) {
            return List.of(CHECKSUMS);
        }
        for (var line : Files.readAllLines(checksums, StandardCharsets.UTF_8)) {
            var parts = line.split("  ", 2);
            var file = parts.length == 2 ? folder.resolve(parts[1]) : null;
            if (file == null
                    || !file.normalize().startsWith(folder)
                    || !Files.isRegularFile(file)
                    || !FileHash.sha256(file).equals(parts[0])) {
                damaged.add(parts[parts.length - 1]);
            }
        }
        return damaged;
    }
}
