package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.date;
import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.list;
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
import org.vigienuage.web.competition.Chain;
import org.vigienuage.web.competition.Chain.Link;
import org.vigienuage.web.competition.Ground;
import org.vigienuage.web.competition.PeriodShare;
import org.vigienuage.web.competition.PriceIndex;
import org.vigienuage.web.competition.SpreadQueries;
import org.vigienuage.web.competition.TermQueries;
import org.vigienuage.web.competition.YearSpread;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;

/** Legal grounds, renewals, and dollars spread over contracts. */
@RestController
@OneVersion
class TermController {

    private static final Columns<Ground> GROUNDS = Columns.of(
            "grounds",
            text("list", Ground::list),
            text("code", Ground::code),
            text("label", Ground::label),
            yesOrNo("confirmed", Ground::confirmed),
            integer("awards", Ground::awards),
            money("central", Ground::central));

    private static final Columns<ChainLine> CHAINS = Columns.of(
            "chains",
            text("chain", line -> line.chain().key()),
            text("organization_key", line -> line.chain().organizationKey()),
            money("chain_central", line -> line.chain().central()),
            date("last_competition", line -> line.chain().lastCompetition()),
            integer("months_since", line -> line.chain().monthsSince()),
            text("award_key", line -> line.link().awardKey()),
            text("seao_number", line -> line.link().seaoNumber()),
            text("title", line -> line.link().title()),
            text("suppliers", line -> line.link().suppliers()),
            date("date", line -> line.link().date()),
            text("method", line -> line.link().method()),
            yesOrNo("competitive", line -> line.link().competitive()),
            money("central", line -> line.link().central()),
            text("renews", line -> line.link().renews()),
            list("words", line -> line.link().words()));

    private static final Columns<YearSpread> YEARS = Columns.of(
            "spread",
            text("year", YearSpread::year),
            money("awarded", YearSpread::awarded),
            money("spread", YearSpread::spread),
            money("constant", YearSpread::constant));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final TermQueries terms;
    private final SpreadQueries spread;

    TermController(
            Questions questions, Freshness freshness, Filenames filenames, TermQueries terms, SpreadQueries spread) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.terms = terms;
        this.spread = spread;
    }

    @GetMapping("/api/v1/grounds")
    @Nullable
    List<Ground> grounds(ServletWebRequest request) {
        Question question = questions.aboutSelection(request);
        return freshness.isKnown(request, question) ? null : grounds(question);
    }

    @GetMapping("/api/v1/grounds.csv")
    void groundsCsv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutSelection(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(GROUNDS, response, filenames.of("grounds", question.filter(), "csv"), grounds(question));
        }
    }

    @GetMapping("/api/v1/chains")
    @Nullable
    List<Chain> chains(ServletWebRequest request) {
        Question question = questions.aboutSelection(request);
        return freshness.isKnown(request, question) ? null : terms.listChains(question.filter());
    }

    @GetMapping("/api/v1/chains.csv")
    void chainsCsv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutSelection(request);
        if (!freshness.isKnown(request, question)) {
            List<ChainLine> lines = terms.listChains(question.filter()).stream()
                    .flatMap(chain -> chain.links().stream().map(link -> new ChainLine(chain, link)))
                    .toList();
            CsvAnswer.write(CHAINS, response, filenames.of("chains", question.filter(), "csv"), lines);
        }
    }

    @GetMapping("/api/v1/spread/{period:[a-z-]+}")
    @Nullable
    SpreadAnswer spread(@PathVariable String period, ServletWebRequest request) {
        boolean fiscal = isFiscal(period);
        Question question = questions.aboutSelection(request);
        return freshness.isKnown(request, question)
                ? null
                : new SpreadAnswer(
                        terms.periods(question.filter()),
                        spread.findIndex(question.language()).orElse(null),
                        years(fiscal, question));
    }

    @GetMapping("/api/v1/spread/{period:[a-z-]+}.csv")
    void spreadCsv(@PathVariable String period, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        boolean fiscal = isFiscal(period);
        Question question = questions.aboutSelection(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(
                    YEARS,
                    response,
                    filenames.of("spread-by-" + period, question.filter(), "csv"),
                    years(fiscal, question));
        }
    }

    private List<Ground> grounds(Question question) {
        return terms.listGrounds(question.filter(), question.language());
    }

    private List<YearSpread> years(boolean fiscal, Question question) {
        return spread.listYears(question.filter(), fiscal, question.language());
    }

    private static boolean isFiscal(String period) {
        return switch (period) {
            case "year" -> false;
            case "fiscal-year" -> true;
            default -> throw new NoSuchThingException(period);
        };
    }

    /** One award of a chain as a line of a file. */
    private record ChainLine(Chain chain, Link link) {}

    /**
     * Dollars of each year, counted two ways.
     *
     * @param index null where no price index is declared: then nothing is in constant dollars
     */
    record SpreadAnswer(PeriodShare periods, @Nullable PriceIndex index, List<YearSpread> years) {}
}
