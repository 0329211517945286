package org.vigienuage.web.api;

import static org.vigienuage.web.api.CsvColumn.column;

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
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class ClaimController {

    private static final CsvDownload<Claim> CSV = new CsvDownload<>(List.of(
            column("id", Claim::id),
            column("measure", Claim::measure),
            column("value", Claim::value),
            column("unit", Claim::unit),
            column("contracts", Claim::contracts),
            column("from", Claim::from),
            column("to", Claim::to),
            column("period", Claim::period),
            column("scope", Claim::scope),
            column("who", Claim::who),
            column("source", Claim::source),
            column("confidence", Claim::confidence),
            column("note", Claim::note),
            column("our_awards", claim -> ours(claim, totals -> BigDecimal.valueOf(totals.awards()))),
            column("our_low", claim -> ours(claim, Totals::low)),
            column("our_central", claim -> ours(claim, Totals::central)),
            column("our_high", claim -> ours(claim, Totals::high)),
            column("months", claim -> claim.coverage().months()),
            column("months_loaded", claim -> claim.coverage().loaded()),
            column("months_partial", claim -> claim.coverage().partial()),
            column("differs", Claim::differs)));

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
            CSV.write(response, filenames.csv("claims", question), claims(question));
        }
    }

    private List<Claim> claims(Question question) {
        return claims.listClaims(question.filter().version(), question.language());
    }

    private static @Nullable BigDecimal ours(Claim claim, Function<Totals, BigDecimal> value) {
        return Optional.ofNullable(claim.ours()).map(value).orElse(null);
    }
}
