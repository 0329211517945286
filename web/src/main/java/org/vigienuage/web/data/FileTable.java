package org.vigienuage.web.data;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.Edition;
import org.vigienuage.web.shell.Links;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Pager;
import org.vigienuage.web.shell.SourceLink;
import org.vigienuage.web.shell.Words;
import org.vigienuage.web.status.SourceFile;
import org.vigienuage.web.status.SourceQueries;

/** The files behind the data, the newest period first. */
final class FileTable extends Div {

    private static final int HASH_SHOWN = 12;

    private final Edition edition;

    FileTable(PageRequest request, SourceQueries sources) {
        this.edition = request.edition();
        addClassName("vn-stack");
        int total = sources.countFiles(null);
        // Pages of problems and of files are turned one at a time.
        int page = request.option(IssueTables.VIEW) == null ? Pager.page(request, total) : 1;
        DataTable table = new DataTable(edition.text("data.filesCaption"))
                .text(edition.text("file.name"))
                .text(edition.text("file.kind"))
                .text(edition.text("file.period"))
                .number(edition.text("file.records"))
                .number(edition.text("issue.count"))
                .text(edition.text("file.state"));
        sources.sliceFiles(null, Pager.offset(page), Pager.SIZE).forEach(file -> addRow(table, file));
        add(Words.note(edition.text("data.filesNote")), table);
        add(new Pager(
                edition,
                page,
                total,
                each -> request.links().page(Links.DATA, request.filter(), "page", String.valueOf(each))));
    }

    private void addRow(DataTable table, SourceFile file) {
        boolean apart = file.state().equals("quarantined");
        String message = file.message();
        table.row(
                name(file),
                new Span(KindNames.of(edition, file.kind())),
                new Span(edition.format().shortDate(file.periodStart()) + " – "
                        + edition.format().shortDate(file.periodEnd())),
                new Span(edition.format().count(file.records())),
                new Span(edition.format().count(file.issues())),
                new Span(
                        Words.mark(edition.text(apart ? "file.quarantined" : "file.staged"), apart),
                        new Span(message == null ? "" : " " + message)));
    }

    private static Component name(SourceFile file) {
        String sha256 = file.sha256();
        Span hash = new Span("SHA-256 " + sha256.substring(0, Math.min(HASH_SHOWN, sha256.length())) + "…");
        hash.addClassName("vn-note");
        hash.setTitle(sha256);
        String url = file.url();
        return new Div(new Div(url == null ? new Span(file.name()) : SourceLink.of(url, file.name())), hash);
    }
}
