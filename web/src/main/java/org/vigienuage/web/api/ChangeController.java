package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.list;
import static org.vigienuage.web.table.Column.money;
import static org.vigienuage.web.table.Column.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.history.Change;
import org.vigienuage.web.history.Change.Reason;
import org.vigienuage.web.history.Change.State;
import org.vigienuage.web.history.ChangeQueries;
import org.vigienuage.web.history.Changes;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.VersionQueries;

/** What a selection was in an earlier version, and why it is not what it was. */
@RestController
@OneVersion
class ChangeController {

    private static final String SINCE = "since";

    private static final Columns<Change> CSV = Columns.of(
            "changes",
            text("award_key", Change::awardKey),
            text("seao_number", Change::seaoNumber),
            text("title", Change::title),
            text("organization_name", Change::organizationName),
            text("supplier_names", Change::supplierLabel),
            text("change", change -> change.kind().key()),
            money("central_before", change -> central(change.before())),
            money("central_after", change -> central(change.after())),
            text("exclusion_before", change -> of(change.before(), State::exclusion)),
            text("exclusion_after", change -> of(change.after(), State::exclusion)),
            text("scope_before", change -> of(change.before(), State::scope)),
            text("scope_after", change -> of(change.after(), State::scope)),
            money("difference", Change::difference),
            list("reasons", change -> change.reasons().stream().map(Reason::key).toList()),
            list("files", Change::files));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final ChangeQueries changes;
    private final VersionQueries versions;

    ChangeController(
            Questions questions,
            Freshness freshness,
            Filenames filenames,
            ChangeQueries changes,
            VersionQueries versions) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.changes = changes;
        this.versions = versions;
    }

    @GetMapping("/api/v1/changes")
    @Nullable
    ChangeAnswer changes(ServletWebRequest request) {
        Question question = questions.aboutSelection(request, SINCE);
        String since = since(question);
        if (freshness.isKnown(request, question)) {
            return null;
        }
        Changes found = changes.changes(question.filter(), since)
                .orElseThrow(() -> NotUnderstoodException.badValue(SINCE, since));
        return ChangeAnswer.of(found);
    }

    @GetMapping("/api/v1/changes.csv")
    void csv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutSelection(request, SINCE);
        String since = since(question);
        if (!freshness.isKnown(request, question)) {
            String name = filenames.of("changes-since-" + since, question.filter(), "csv");
            CsvAnswer.write(CSV, response, name, rows -> changes.each(question.filter(), since, rows));
        }
    }

    /** The version that is compared with, which must be one. */
    private String since(Question question) {
        String since = question.own().getOrDefault(SINCE, List.of("")).getFirst();
        if (versions.listAll().stream().noneMatch(version -> version.name().equals(since))) {
            throw NotUnderstoodException.badValue(SINCE, since);
        }
        return since;
    }

    private static @Nullable BigDecimal central(@Nullable State state) {
        return of(state, State::central);
    }

    private static <T> @Nullable T of(@Nullable State state, Function<State, @Nullable T> value) {
        return state == null ? null : value.apply(state);
    }
}
