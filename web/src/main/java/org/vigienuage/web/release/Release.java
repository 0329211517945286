package org.vigienuage.web.release;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The files of one version.
 *
 * @param version its name, e.g. {@code 2026-11-23.1}
 * @param contentHash SHA-256 over every published row of the version, lower-case hexadecimal
 * @param files every file but the lists of them, in the order of the manifest
 */
public record Release(String version, OffsetDateTime publishedAt, String contentHash, List<ReleaseFile> files) {

    public Optional<ReleaseFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** The files that hold data, each table whole: not its parts by source and year, which hold the same. */
    public List<ReleaseFile> wholeTables() {
        return files.stream()
                .filter(file -> file.table() != null && !file.isPart())
                .toList();
    }

    /** Size of all files together. */
    public long bytes() {
        return files.stream().mapToLong(ReleaseFile::bytes).sum();
    }

    /** Where a file of it is, from the root of the site. */
    public String address(String file) {
        return Releases.ADDRESS + "/" + version + "/" + file;
    }
}
