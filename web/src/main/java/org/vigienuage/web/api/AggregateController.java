package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.money;
import static org.vigienuage.web.table.Column.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class AggregateController {

    private static final Columns<AggregateRow> CSV = Columns.of(
            "aggregates",
            text("key", AggregateRow::key),
            text("label", AggregateRow::label),
            integer("awards", AggregateRow::awards),
            money("low", AggregateRow::low),
            money("central", AggregateRow::central),
            money("high", AggregateRow::high));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final AggregateQueries aggregates;

    AggregateController(Questions questions, Freshness freshness, Filenames filenames, AggregateQueries aggregates) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.aggregates = aggregates;
    }

    @GetMapping("/api/v1/aggregates/{dimension:[a-z-]+}")
    @Nullable
    List<AggregateRow> rows(@PathVariable String dimension, ServletWebRequest request) {
        Dimension asked = dimension(dimension);
        Question question = questions.aboutSelection(request);
        return freshness.isKnown(request, question) ? null : rows(asked, question);
    }

    @GetMapping("/api/v1/aggregates/{dimension:[a-z-]+}.csv")
    void csv(@PathVariable String dimension, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        Dimension asked = dimension(dimension);
        Question question = questions.aboutSelection(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(CSV, response, filenames.csv("by-" + asked.key(), question), rows(asked, question));
        }
    }

    private List<AggregateRow> rows(Dimension dimension, Question question) {
        return aggregates.rows(dimension, question.filter(), question.language());
    }

    private static Dimension dimension(String key) {
        return Dimension.parseOptional(key).orElseThrow(() -> new NoSuchThingException(key));
    }
}
