package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.money;
import static org.vigienuage.web.table.Column.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.ledger.Ledger;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class LedgerController {

    private static final Columns<LedgerLine> CSV = Columns.of(
            "ledger",
            text("entry", LedgerLine::entry),
            integer("count", LedgerLine::count),
            money("low", LedgerLine::low),
            money("central", LedgerLine::central),
            money("high", LedgerLine::high),
            money("sum", LedgerLine::sum));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final LedgerQueries ledgers;

    LedgerController(Questions questions, Freshness freshness, Filenames filenames, LedgerQueries ledgers) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.ledgers = ledgers;
    }

    @GetMapping("/api/v1/ledger")
    @Nullable
    Ledger ledger(ServletWebRequest request) {
        Question question = questions.aboutSelection(request);
        return freshness.isKnown(request, question) ? null : ledgers.ledger(question.filter());
    }

    @GetMapping("/api/v1/ledger.csv")
    void csv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutSelection(request);
        if (!freshness.isKnown(request, question)) {
            List<LedgerLine> lines = LedgerLine.of(ledgers.ledger(question.filter()));
            CsvAnswer.write(CSV, response, filenames.of("ledger", question.filter(), "csv"), lines);
        }
    }
}
