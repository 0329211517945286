package org.vigienuage.web.data;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Pager;
import org.vigienuage.web.shell.Words;
import org.vigienuage.web.status.Issue;
import org.vigienuage.web.status.SourceQueries;
import org.vigienuage.web.status.Status;
import org.vigienuage.web.status.Status.IssueKind;

/** Problems found in the data by kind, and those of the kind that is asked for one by one. */
final class IssueTables extends Div {

    static final String VIEW = "view";

    private final PageRequest request;
    private final Edition edition;
    private final SourceQueries sources;

    IssueTables(PageRequest request, Status status, SourceQueries sources) {
        this.request = request;
        this.edition = request.edition();
        this.sources = sources;
        addClassName("vn-stack");
        add(Words.note(edition.text("data.issuesNote")));
        DataTable table = new DataTable(edition.text("data.issuesCaption"))
                .text(edition.text("issue.kind"))
                .text(edition.text("issue.severity"))
                .number(edition.text("issue.count"));
        for (IssueKind kind : status.issues()) {
            table.row(
                    new Anchor(request.links().page(Links.DATA, request.filter(), VIEW, kind.kind()), kind.label()),
                    new Span(severity(kind.severity())),
                    new Span(edition.format().count(kind.count())));
        }
        add(table);
        chosen(status).ifPresent(this::addIssues);
    }

    private Optional<IssueKind> chosen(Status status) {
        String asked = request.option(VIEW);
        return status.issues().stream()
                .filter(kind -> kind.kind().equals(asked))
                .findFirst();
    }

    private void addIssues(IssueKind kind) {
        int page = Pager.page(request, kind.count());
        DataTable table = new DataTable(kind.label())
                .text(edition.text("issue.record"))
                .text(edition.text("issue.field"))
                .text(edition.text("issue.value"))
                .text(edition.text("issue.detail"))
                .text(edition.text("file.name"));
        for (Issue issue : sources.sliceIssues(kind.kind(), Pager.offset(page), Pager.SIZE)) {
            table.row(
                    record(issue),
                    new Span(known(issue.field())),
                    new Span(known(issue.value())),
                    new Span(known(issue.detail())),
                    new Span(where(issue)));
        }
        Anchor download = new Anchor(
                request.links().api("issues/" + kind.kind() + ".csv", request.filter()), edition.text("issue.csv"));
        download.setRouterIgnore(true);
        add(new H3(kind.label()), table, Words.note(download));
        add(new Pager(
                edition,
                page,
                kind.count(),
                each -> request.links()
                        .page(Links.DATA, request.filter(), VIEW, kind.kind(), "page", String.valueOf(each))));
    }

    /** The notice an issue is about has a page where it is loaded. */
    private Component record(Issue issue) {
        String notice = issue.notice();
        return notice == null
                ? new Span(known(issue.recordKey()))
                : new Anchor(request.links().contract(notice, request.filter()), known(issue.recordKey()));
    }

    private String where(Issue issue) {
        String file = known(issue.file());
        Integer position = issue.position();
        return position == null
                ? file
                : file
                        + edition.text("punctuation.comma")
                        + edition.text("contract.position", edition.format().count(position));
    }

    private String severity(String severity) {
        String key = "severity." + severity;
        return edition.texts().has(key) ? edition.text(key) : severity;
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
