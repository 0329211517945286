package org.vigienuage.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class AggregateController {

    private final Questions questions;
    private final Freshness freshness;
    private final AggregateQueries aggregates;

    AggregateController(Questions questions, Freshness freshness, AggregateQueries aggregates) {
        this.questions = questions;
        this.freshness = freshness;
        this.aggregates = aggregates;
    }

    @GetMapping("/api/v1/aggregates/{dimension:[a-z-]+}")
    @Nullable
    List<AggregateRow> rows(@PathVariable String dimension, ServletWebRequest request) {
        Dimension asked = Dimension.parseOptional(dimension).orElseThrow(() -> new NoSuchThingException(dimension));
        Question question = questions.aboutSelection(request, FileController.BASIS);
        var basis = FileController.basis(question);
        return freshness.isKnown(request, question)
                ? null
                : aggregates.rows(asked, question.filter(), question.language(), basis);
    }
}
