package org.vigienuage.web.data;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.release.Release;
import org.vigienuage.web.release.ReleaseFile;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.Words;

/** The whole version as files: each table with its rows, and its files with their sizes. */
final class ReleaseTable extends Div {

    private static final long KILO = 1000;
    private static final long MEGA = 1_000_000;
    private static final Map<String, String> FORMATS = Map.of("csv", "CSV", "parquet", "Parquet");

    private final Edition edition;
    private final Release release;

    ReleaseTable(Edition edition, Release release) {
        this.edition = edition;
        this.release = release;
        addClassName("vn-stack");
        DataTable table = new DataTable(edition.text("release.caption", release.version()))
                .text(edition.text("release.table"))
                .number(edition.text("release.rows"))
                .text(edition.text("release.files"));
        byTable().values().forEach(files -> addRow(table, files));
        Div about = new Div(new Span(edition.text("release.about")));
        about.addClassName("vn-note");
        release.files().stream()
                .filter(file -> file.table() == null)
                .forEach(file -> about.add(new Span(" "), link(file.name(), file.name())));
        about.add(
                new Span(" "), link("manifest.json", "manifest.json"), new Span(" "), link("SHA256SUMS", "SHA256SUMS"));
        Anchor all = new Anchor("/releases/", edition.text("release.all"));
        all.setRouterIgnore(true);
        add(
                Words.note(edition.text(
                        "release.note",
                        release.version(),
                        edition.format().count(release.files().size()),
                        size(release.bytes()))),
                table,
                Words.note(edition.text("release.parts")),
                about,
                Words.note(all));
    }

    private Map<String, List<ReleaseFile>> byTable() {
        return release.wholeTables().stream()
                .collect(Collectors.groupingBy(
                        file -> Objects.requireNonNull(file.table()), LinkedHashMap::new, Collectors.toList()));
    }

    /** A table is there in several formats, each with all of its rows; OCDS is in several files, each with some. */
    private void addRow(DataTable table, List<ReleaseFile> files) {
        long rows = files.stream()
                .collect(Collectors.groupingBy(
                        ReleaseFile::extension,
                        Collectors.summingLong(file -> Objects.requireNonNullElse(file.rows(), 0L))))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        boolean isInParts =
                files.stream().map(ReleaseFile::extension).distinct().count() < files.size();
        Div links = new Div();
        for (ReleaseFile file : files) {
            int place = (links.getElement().getChildCount() + 1) / 2;
            if (place > 0) {
                links.add(new Span(" · "));
            }
            String format = FORMATS.getOrDefault(file.extension(), "JSON") + (isInParts ? " " + (place + 1) : "");
            links.add(link(file.name(), edition.text("release.file", format, size(file.bytes()))));
        }
        table.row(
                new Span(files.getFirst().title(edition.language())),
                new Span(edition.format().count(rows)),
                (Component) links);
    }

    private Anchor link(String file, String words) {
        Anchor anchor = new Anchor(release.address(file), words);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }

    private String size(long bytes) {
        if (bytes < KILO) {
            return edition.text("release.bytes", edition.format().count(bytes));
        }
        return bytes < MEGA
                ? edition.text("release.kilobytes", edition.format().count(Math.round(bytes / 1e3)))
                : edition.text("release.megabytes", edition.format().plain(tenths(bytes)));
    }

    private static BigDecimal tenths(long bytes) {
        return BigDecimal.valueOf(bytes).movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
    }
}
