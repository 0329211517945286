package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.date;
import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.money;
import static org.vigienuage.web.table.Column.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.unattached.UnattachedFact;
import org.vigienuage.web.unattached.UnattachedKind;
import org.vigienuage.web.unattached.UnattachedQueries;
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class UnattachedController {

    private static final String KIND = "kind";

    private static final Columns<UnattachedFact> CSV = Columns.of(
            "unattached",
            text("key", UnattachedFact::key),
            text("fact", UnattachedFact::fact),
            text("fate", UnattachedFact::fate),
            text("seao_number", UnattachedFact::seaoNumber),
            date("date", UnattachedFact::date),
            money("dollars", UnattachedFact::dollars),
            text("contractor", UnattachedFact::contractor),
            text("supplier_key", UnattachedFact::supplierKey),
            text("description", UnattachedFact::description),
            text("title", UnattachedFact::title),
            text("organization_key", UnattachedFact::organizationKey),
            text("organization_name", UnattachedFact::organizationName),
            text("scope", UnattachedFact::scope),
            text("source_file", UnattachedFact::sourceFile),
            integer("position", UnattachedFact::position));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final UnattachedQueries facts;

    UnattachedController(Questions questions, Freshness freshness, Filenames filenames, UnattachedQueries facts) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.facts = facts;
    }

    @GetMapping("/api/v1/unattached")
    @Nullable
    UnattachedList list(ServletWebRequest request) {
        Question question = questions.aboutSelection(request, KIND, ListPart.LIMIT, ListPart.OFFSET);
        ListPart part = ListPart.of(question.own());
        UnattachedKind kind = kind(question);
        if (freshness.isKnown(request, question)) {
            return null;
        }
        CountedSum sum = facts.sum(question.filter(), kind);
        return new UnattachedList(
                sum.count(), sum.sum(), facts.slice(question.filter(), kind, part.offset(), part.limit()));
    }

    @GetMapping("/api/v1/unattached.csv")
    void csv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutSelection(request, KIND);
        UnattachedKind kind = kind(question);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(
                    CSV,
                    response,
                    filenames.of("unattached", question.filter(), "csv"),
                    rows -> facts.each(question.filter(), kind, rows));
        }
    }

    private static @Nullable UnattachedKind kind(Question question) {
        List<String> asked = question.own().getOrDefault(KIND, List.of());
        return asked.isEmpty()
                ? null
                : UnattachedKind.parseOptional(asked.getFirst())
                        .orElseThrow(() -> NotUnderstoodException.badValue(KIND, asked.getFirst()));
    }

    /** A part of the facts, and how many there are in all. */
    record UnattachedList(long total, BigDecimal sum, List<UnattachedFact> items) {}
}
