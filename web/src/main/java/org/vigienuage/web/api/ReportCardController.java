package org.vigienuage.web.api;

import static org.vigienuage.web.api.CsvColumn.column;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.rule.ReportCard;
import org.vigienuage.web.rule.ReportCard.Miss;
import org.vigienuage.web.rule.ReportCardQueries;
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class ReportCardController {

    private static final CsvDownload<Miss> MISSES = new CsvDownload<>(List.of(
            column("label_id", Miss::labelId),
            column("split", Miss::split),
            column("kind", Miss::kind),
            column("seao_number", Miss::seaoNumber),
            column("title", Miss::title),
            column("expense", Miss::expense),
            column("label", Miss::label),
            column("decided", Miss::decided),
            column("rule_id", Miss::ruleId),
            column("matched", Miss::matched),
            column("would_disagree", Miss::wouldDisagree),
            column("note", Miss::note)));

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
            MISSES.write(
                    response,
                    filenames.csv("report-card", question),
                    cards.reportCard().misses());
        }
    }
}
