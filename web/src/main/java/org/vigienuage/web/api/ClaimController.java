package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.date;
import static org.vigienuage.web.table.Column.decimal;
import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.money;
import static org.vigienuage.web.table.Column.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.claim.Claim;
import org.vigienuage.web.claim.ClaimQueries;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class ClaimController {

    private static final Columns<Claim> CSV = Columns.of(
            "claims",
            text("id", Claim::id),
            text("measure", Claim::measure),
            decimal("value", Claim::value),
            text("unit", Claim::unit),
            integer("contracts", Claim::contracts),
            date("from", Claim::from),
            date("to", Claim::to),
            text("period", Claim::period),
            text("scope", Claim::scope),
            text("who", Claim::who),
            text("source", Claim::source),
            text("confidence", Claim::confidence),
            text("note", Claim::note),
            integer("our_awards", claim -> ours(claim, totals -> BigDecimal.valueOf(totals.awards()))),
            money("our_low", claim -> ours(claim, Totals::low)),
            money("our_central", claim -> ours(claim, Totals::central)),
            money("our_high", claim -> ours(claim, Totals::high)),
            integer("months", claim -> claim.coverage().months()),
            integer("months_loaded", claim -> claim.coverage().loaded()),
            integer("months_partial", claim -> claim.coverage().partial()),
            text("differs", Claim::differs));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final ClaimQueries claims;

    ClaimController(Questions questions, Freshness freshness, Filenames filenames, ClaimQueries claims) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.claims = claims;
    }

    @GetMapping("/api/v1/claims")
    @Nullable
    List<Claim> list(ServletWebRequest request) {
        Question question = questions.aboutEverything(request);
        return freshness.isKnown(request, question) ? null : claims(question);
    }

    @GetMapping("/api/v1/claims.csv")
    void csv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutEverything(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(CSV, response, filenames.of("claims", question.filter(), "csv"), claims(question));
        }
    }

    private List<Claim> claims(Question question) {
        return claims.listClaims(question.filter().version(), question.language());
    }

    private static @Nullable BigDecimal ours(Claim claim, Function<Totals, BigDecimal> value) {
        return Optional.ofNullable(claim.ours()).map(value).orElse(null);
    }
}
