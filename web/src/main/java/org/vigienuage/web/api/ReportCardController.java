package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.text;
import static org.vigienuage.web.table.Column.yesOrNo;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.rule.ReportCard;
import org.vigienuage.web.rule.ReportCard.Miss;
import org.vigienuage.web.rule.ReportCardQueries;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class ReportCardController {

    private static final Columns<Miss> MISSES = Columns.of(
            "report-card",
            text("label_id", Miss::labelId),
            text("split", Miss::split),
            text("kind", Miss::kind),
            text("seao_number", Miss::seaoNumber),
            text("title", Miss::title),
            text("expense", Miss::expense),
            text("label", Miss::label),
            text("decided", Miss::decided),
            text("rule_id", Miss::ruleId),
            text("matched", Miss::matched),
            yesOrNo("would_disagree", Miss::wouldDisagree),
            text("note", Miss::note));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final ReportCardQueries cards;

    ReportCardController(Questions questions, Freshness freshness, Filenames filenames, ReportCardQueries cards) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.cards = cards;
    }

    @GetMapping("/api/v1/report-card")
    @Nullable
    ReportCard reportCard(ServletWebRequest request) {
        Question question = questions.aboutEverything(request);
        return freshness.isKnown(request, question) ? null : cards.reportCard();
    }

    @GetMapping("/api/v1/report-card.csv")
    void misses(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutEverything(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(
                    MISSES,
                    response,
                    filenames.of("report-card", question.filter(), "csv"),
                    cards.reportCard().misses());
        }
    }
}
