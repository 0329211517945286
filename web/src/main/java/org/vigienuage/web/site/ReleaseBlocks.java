package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.release.Release;
import org.vigienuage.web.release.ReleaseFile;
import org.vigienuage.web.release.Releases;

/** The whole version as files: each table with its rows, and its files with their sizes. */
@Component
class ReleaseBlocks {

    private final Releases releases;

    ReleaseBlocks(Releases releases) {
        this.releases = releases;
    }

    List<Block> of(Edition edition, String version) {
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Heading("diffusion", edition.text("release.title")));
        releases.of(version)
                .ifPresentOrElse(
                        release -> parts.addAll(of(edition, release)),
                        () -> parts.add(new Block.Note(edition.text("release.none"))));
        parts.add(new Block.Links(List.of(new Block.Link(edition.text("release.all"), "/releases/"))));
        return parts;
    }

    private static List<Block> of(Edition edition, Release release) {
        List<List<Block.Cell>> rows = release.wholeTables().stream()
                .collect(Collectors.groupingBy(
                        file -> Objects.requireNonNull(file.table()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(files -> files.stream().map(file -> cells(edition, release, file)))
                .toList();
        List<Block.Link> about = new ArrayList<>();
        release.files().stream()
                .filter(file -> file.table() == null)
                .forEach(file -> about.add(new Block.Link(file.name(), release.address(file.name()))));
        about.add(new Block.Link("manifest.json", release.address("manifest.json")));
        about.add(new Block.Link("SHA256SUMS", release.address("SHA256SUMS")));
        return List.of(
                new Block.Note(edition.text(
                        "release.note",
                        release.version(),
                        edition.format().count(release.files().size()),
                        Files.size(edition, release.bytes()))),
                new Block.Table(
                        edition.text("release.caption", release.version()),
                        List.of(
                                Block.Column.words(edition.text("release.table")),
                                Block.Column.number(edition.text("release.rows")),
                                Block.Column.words(edition.text("release.files"))),
                        rows,
                        null),
                new Block.Note(edition.text("release.parts")),
                new Block.Note(edition.text("release.about")),
                new Block.Links(about));
    }

    private static List<Block.Cell> cells(Edition edition, Release release, ReleaseFile file) {
        Long rows = file.rows();
        return List.of(
                Block.Cell.of(file.title(edition.language())),
                Block.Cell.of(
                        rows == null
                                ? edition.format().unknown()
                                : edition.format().count(rows)),
                Block.Cell.link(
                        edition.text(
                                "release.file",
                                file.extension().toUpperCase(Locale.ROOT),
                                Files.size(edition, file.bytes())),
                        release.address(file.name())));
    }
}
