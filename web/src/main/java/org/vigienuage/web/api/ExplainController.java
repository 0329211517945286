package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.money;
import static org.vigienuage.web.table.Column.text;
import static org.vigienuage.web.table.Column.yesOrNo;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.edition.QuestionWords;
import org.vigienuage.web.explain.AssumptionParameters;
import org.vigienuage.web.explain.Assumptions;
import org.vigienuage.web.explain.ExplainQueries;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.VersionQueries;

@RestController
@OneVersion
class ExplainController {

    private static final Columns<ExplainLine> CSV = Columns.of(
            "explain",
            text("section", ExplainLine::section),
            text("entry", ExplainLine::entry),
            integer("awards", ExplainLine::awards),
            money("value", ExplainLine::value),
            money("difference", ExplainLine::difference),
            yesOrNo("chosen", ExplainLine::chosen),
            text("records", ExplainLine::records));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final ExplainQueries queries;
    private final QuestionWords words;
    private final VersionQueries versions;

    ExplainController(
            Questions questions,
            Freshness freshness,
            Filenames filenames,
            ExplainQueries queries,
            QuestionWords words,
            VersionQueries versions) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.queries = queries;
        this.words = words;
        this.versions = versions;
    }

    @GetMapping("/api/v1/explain")
    @Nullable
    ExplainAnswer explain(ServletWebRequest request) {
        Question question = ask(request);
        Assumptions assumptions = assumptions(question);
        return freshness.isKnown(request, question) ? null : answer(question, assumptions);
    }

    @GetMapping("/api/v1/explain.csv")
    void csv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = ask(request);
        Assumptions assumptions = assumptions(question);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(
                    CSV,
                    response,
                    filenames.of("explain", question.filter(), "csv"),
                    ExplainLine.of(answer(question, assumptions)));
        }
    }

    private Question ask(ServletWebRequest request) {
        return questions.aboutSelection(request, AssumptionParameters.KEYS.toArray(String[]::new));
    }

    private ExplainAnswer answer(Question question, Assumptions assumptions) {
        return ExplainAnswer.of(
                question.filter(),
                words.of(question.filter(), question.language()),
                queries.explain(question.filter(), assumptions),
                versions.findRead().orElse(null));
    }

    private static Assumptions assumptions(Question question) {
        return AssumptionParameters.parseOptional(key -> question.own().getOrDefault(key, List.of()).stream()
                        .findFirst()
                        .orElse(null))
                .orElseThrow(() -> NotUnderstoodException.badValue(
                        String.join(", ", question.own().keySet()),
                        String.valueOf(question.own().values())));
    }
}
