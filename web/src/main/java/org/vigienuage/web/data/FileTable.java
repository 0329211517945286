package org.vigienuage.web.data;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Pager;
import org.vigienuage.web.shell.SourceLink;
import org.vigienuage.web.shell.Words;
import org.vigienuage.web.status.CoverageQueries;
import org.vigienuage.web.status.FileFreshness;
import org.vigienuage.web.status.QuarantinedFile;
import org.vigienuage.web.status.SourceQueries;

/** The files behind the data, the newest period first. */
final class FileTable extends Div {

    private static final int HASH_SHOWN = 12;
    private static final int RESTATEMENTS_SHOWN = 3;

    private final Edition edition;

    FileTable(PageRequest request, SourceQueries sources, CoverageQueries coverages) {
        this.edition = request.edition();
        addClassName("vn-stack");
        int total = coverages.countFiles();
        // Pages of problems and of files are turned one at a time.
        int page = request.option(IssueTables.VIEW) == null ? Pager.page(request, total) : 1;
        DataTable table = new DataTable(edition.text("data.filesCaption"))
                .text(edition.text("file.name"))
                .text(edition.text("file.kind"))
                .text(edition.text("file.period"))
                .number(edition.text("file.records"))
                .number(edition.text("file.rejected"))
                .number(edition.text("issue.count"))
                .text(edition.text("file.restated"));
        coverages.sliceFiles(Pager.offset(page), Pager.SIZE).forEach(file -> addRow(table, file));
        add(Words.note(edition.text("data.filesNote")), table);
        addQuarantined(sources.listQuarantined());
        add(new Pager(
                edition,
                page,
                total,
                each -> request.links().page(Links.DATA, request.filter(), "page", String.valueOf(each))));
    }

    private void addRow(DataTable table, FileFreshness file) {
        table.row(
                name(file),
                new Span(KindNames.of(edition, file.kind())),
                new Span(edition.format().shortDate(file.periodStart()) + " – "
                        + edition.format().shortDate(file.periodEnd())),
                new Span(edition.format().count(file.records())),
                new Span(edition.format().count(file.rejected())),
                new Span(edition.format().count(file.issues())),
                restated(file));
    }

    private String day(@Nullable OffsetDateTime moment) {
        return moment == null
                ? edition.format().unknown()
                : edition.format()
                        .shortDate(moment.atZoneSameInstant(ZoneId.of("America/Toronto"))
                                .toLocalDate());
    }

    /** Which files state its notices again, later: their statements replace its own. */
    private Component restated(FileFreshness file) {
        Div restated = new Div(new Div(edition.counted("file.restatements", file.restated())));
        file.restatedBy().stream().limit(RESTATEMENTS_SHOWN).forEach(by -> {
            Span name = new Span(edition.format().count(by.notices()) + " – " + by.name());
            name.addClassName("vn-note");
            restated.add(new Div(name));
        });
        int more = file.restatedBy().size() - RESTATEMENTS_SHOWN;
        if (more > 0) {
            Span others = new Span(edition.counted("file.otherFiles", more));
            others.addClassName("vn-note");
            restated.add(others);
        }
        return restated;
    }

    /** What could not be read is told, with what to do about it; it is behind no figure. */
    private void addQuarantined(List<QuarantinedFile> files) {
        if (files.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(edition.text("file.quarantined"))
                .text(edition.text("file.name"))
                .text(edition.text("file.message"));
        files.forEach(file -> table.row(new Span(file.name()), new Span(file.message())));
        add(new H3(edition.text("file.quarantined")), table);
    }

    private Component name(FileFreshness file) {
        String sha256 = file.sha256();
        Span hash = new Span("SHA-256 " + sha256.substring(0, Math.min(HASH_SHOWN, sha256.length())) + "…");
        hash.addClassName("vn-note");
        hash.setTitle(sha256);
        Span dates = new Span(edition.text("file.dates", day(file.published()), day(file.fetched())));
        dates.addClassName("vn-note");
        String url = file.url();
        return new Div(
                new Div(url == null ? new Span(file.name()) : SourceLink.of(url, file.name())),
                new Div(hash),
                new Div(dates));
    }
}
