package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.decimal;
import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.money;
import static org.vigienuage.web.table.Column.text;
import static org.vigienuage.web.table.Column.yesOrNo;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.competition.Competition;
import org.vigienuage.web.competition.CompetitionQueries;
import org.vigienuage.web.competition.CompetitionRow;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class CompetitionController {

    private static final Columns<CompetitionRow> ROWS = Columns.of(
            "competition",
            text("key", CompetitionRow::key),
            text("label", CompetitionRow::label),
            integer("awards", CompetitionRow::awards),
            money("central", CompetitionRow::central),
            integer("direct_awards", CompetitionRow::directAwards),
            money("direct_central", CompetitionRow::directCentral),
            integer("parties", row -> row.concentration().parties()),
            text("top", row -> row.concentration().top()),
            text("top_label", row -> row.concentration().topLabel()),
            decimal("top_share", row -> row.concentration().topShare()),
            decimal("hhi", row -> row.concentration().hhi()),
            yesOrNo("few_awards", row -> row.concentration().fewAwards()));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final CompetitionQueries competition;

    CompetitionController(
            Questions questions, Freshness freshness, Filenames filenames, CompetitionQueries competition) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.competition = competition;
    }

    @GetMapping("/api/v1/competition")
    @Nullable
    Competition competition(ServletWebRequest request) {
        Question question = questions.aboutSelection(request);
        return freshness.isKnown(request, question)
                ? null
                : competition.competition(question.filter(), question.language());
    }

    @GetMapping("/api/v1/competition/{dimension:[a-z-]+}")
    @Nullable
    List<CompetitionRow> rows(@PathVariable String dimension, ServletWebRequest request) {
        Dimension asked = dimension(dimension);
        Question question = questions.aboutSelection(request);
        return freshness.isKnown(request, question) ? null : rows(asked, question);
    }

    @GetMapping("/api/v1/competition/{dimension:[a-z-]+}.csv")
    void rowsCsv(@PathVariable String dimension, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        Dimension asked = dimension(dimension);
        Question question = questions.aboutSelection(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(
                    ROWS,
                    response,
                    filenames.of("competition-by-" + asked.key(), question.filter(), "csv"),
                    rows(asked, question));
        }
    }

    private List<CompetitionRow> rows(Dimension dimension, Question question) {
        return competition.rows(dimension, question.filter(), question.language());
    }

    private static Dimension dimension(String key) {
        return Dimension.parseOptional(key)
                .filter(CompetitionQueries::isKnown)
                .orElseThrow(() -> new NoSuchThingException(key));
    }
}
