package org.vigienuage.ingest.command;

import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code status}: what is loaded, for a person or for a program. */
@Component
class StatusReport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final StatusQueries queries;
    private final Console console;

    StatusReport(StatusQueries queries, Console console) {
        this.queries = queries;
        this.console = console;
    }

    ExitCode run(boolean json) {
        var status = queries.load();
        if (json) {
            console.out().println(JSON.writeValueAsString(status));
            console.out().flush();
        } else {
            tell(status);
        }
        return ExitCode.OK;
    }

    private void tell(LoadedStatus status) {
        if (status.dataVersion() == null) {
            console.say("status.nothing");
        } else {
            console.say("status.version", status.dataVersion(), Objects.requireNonNull(status.publishedAt()));
        }
        for (var era : status.eras()) {
            console.say(
                    "status.era",
                    era.era().toUpperCase(Locale.ROOT),
                    era.files(),
                    era.records(),
                    String.valueOf(era.firstDay()),
                    String.valueOf(era.lastDay()));
        }
        console.say("status.facts", status.notices(), status.bids(), status.awards());
        console.say("status.orphans", status.orphanFinals(), status.orphanExpenses());
        console.say("status.unmatched", status.unmatchedFinals(), status.unmatchedExpenses());
        if (status.waitingFiles() > 0) {
            console.say("status.waiting", status.waitingFiles());
        }
        if (status.quarantinedFiles() > 0) {
            console.say("status.quarantined", status.quarantinedFiles());
        }
        status.issues().forEach(issue -> console.say("status.issue", issue.count(), issue.kind()));
    }
}
