package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.status.Issue;
import org.vigienuage.web.status.SourceQueries;
import org.vigienuage.web.status.Status.IssueKind;
import org.vigienuage.web.status.StatusQueries;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class IssueController {

    private static final Columns<IssueKind> KINDS = Columns.of(
            "issues",
            text("kind", IssueKind::kind),
            text("severity", IssueKind::severity),
            text("label", IssueKind::label),
            integer("count", IssueKind::count));

    private static final Columns<Issue> ISSUES = Columns.of(
            "issue",
            text("file", Issue::file),
            integer("position", Issue::position),
            text("record_key", Issue::recordKey),
            text("field", Issue::field),
            text("value", Issue::value),
            text("detail", Issue::detail),
            text("notice", Issue::notice));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final StatusQueries statuses;
    private final SourceQueries sources;

    IssueController(
            Questions questions,
            Freshness freshness,
            Filenames filenames,
            StatusQueries statuses,
            SourceQueries sources) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.statuses = statuses;
        this.sources = sources;
    }

    @GetMapping("/api/v1/issues")
    @Nullable
    List<IssueKind> kinds(ServletWebRequest request) {
        Question question = questions.aboutEverything(request);
        return freshness.isKnown(request, question) ? null : statuses.listIssueKinds(question.language());
    }

    @GetMapping("/api/v1/issues.csv")
    void kindsCsv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutEverything(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(
                    KINDS,
                    response,
                    filenames.of("issues", question.filter(), "csv"),
                    statuses.listIssueKinds(question.language()));
        }
    }

    @GetMapping("/api/v1/issues/{kind:[a-z-]+}")
    @Nullable
    IssueList issues(@PathVariable String kind, ServletWebRequest request) {
        Question question = questions.aboutEverything(request, ListPart.LIMIT, ListPart.OFFSET);
        ListPart part = ListPart.of(question.own());
        refuseUnknown(kind, question.language());
        return freshness.isKnown(request, question)
                ? null
                : new IssueList(sources.countIssues(kind), sources.sliceIssues(kind, part.offset(), part.limit()));
    }

    @GetMapping("/api/v1/issues/{kind:[a-z-]+}.csv")
    void issuesCsv(@PathVariable String kind, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        Question question = questions.aboutEverything(request);
        refuseUnknown(kind, question.language());
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(
                    ISSUES,
                    response,
                    filenames.of("issues-" + kind, question.filter(), "csv"),
                    sources.sliceIssues(kind, 0, sources.countIssues(kind)));
        }
    }

    private void refuseUnknown(String kind, Language language) {
        if (statuses.listIssueKinds(language).stream()
                .noneMatch(known -> known.kind().equals(kind))) {
            throw new NoSuchThingException(kind);
        }
    }

    /** A part of the issues of one kind, and how many there are in all. */
    record IssueList(int total, List<Issue> items) {}
}
