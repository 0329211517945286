package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.date;
import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.replica.Replica;
import org.vigienuage.web.replica.ReplicaQueries;
import org.vigienuage.web.status.Status;
import org.vigienuage.web.status.StatusQueries;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class StatusController {

    private static final Columns<StatusLine> CSV = Columns.of(
            "status",
            text("entry", StatusLine::entry),
            text("era", StatusLine::era),
            text("kind", StatusLine::kind),
            date("month", StatusLine::month),
            integer("count", StatusLine::count),
            integer("records", StatusLine::records));

    private static final String LAG = "Data-Copy-Lag";

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final StatusQueries statuses;
    private final ReplicaQueries replicas;

    StatusController(
            Questions questions,
            Freshness freshness,
            Filenames filenames,
            StatusQueries statuses,
            ReplicaQueries replicas) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.statuses = statuses;
        this.replicas = replicas;
    }

    @GetMapping("/api/v1/status")
    @Nullable
    Status status(ServletWebRequest request, HttpServletResponse response) {
        sayLag(response);
        Question question = questions.aboutEverything(request);
        return freshness.isKnown(request, question) ? null : statuses.status(question.language());
    }

    /** In a header, since the answer itself is of a version and the same from every copy. */
    private void sayLag(HttpServletResponse response) {
        Replica replica = replicas.find();
        if (replica.isCopy()) {
            response.setHeader(
                    LAG,
                    replica.lag() == null
                            ? "unknown"
                            : String.valueOf(replica.lag().toSeconds()));
        }
    }

    @GetMapping("/api/v1/status.csv")
    void csv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutEverything(request);
        if (!freshness.isKnown(request, question)) {
            List<StatusLine> lines = StatusLine.of(statuses.status(question.language()));
            CsvAnswer.write(CSV, response, filenames.of("status", question.filter(), "csv"), lines);
        }
    }
}
