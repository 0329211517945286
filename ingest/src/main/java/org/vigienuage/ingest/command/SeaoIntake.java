package org.vigienuage.ingest.command;

import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.fetch.FetchException;
import org.vigienuage.ingest.fetch.FetchPeriod;
import org.vigienuage.ingest.fetch.FetchPlan;
import org.vigienuage.ingest.fetch.SeaoFetch;
import org.vigienuage.ingest.file.InputFile;

/** {@code ingest seao}: what is new in the catalogue. */
@Component
class SeaoIntake {

    private final IngestRunner runner;
    private final SeaoFetch fetch;
    private final Registration registration;
    private final Console console;

    SeaoIntake(IngestRunner runner, SeaoFetch fetch, Registration registration, Console console) {
        this.runner = runner;
        this.fetch = fetch;
        this.registration = registration;
        this.console = console;
    }

    ExitCode run(FetchPeriod period, Optional<String> acknowledgement) throws IOException {
        var until = period.until() == null ? "" : " --until " + period.until();
        return runner.run(
                "ingest seao --since " + period.since() + until, acknowledgement, () -> download(plan(period)));
    }

    ExitCode list(FetchPeriod period) throws IOException {
        var plan = plan(period);
        for (var file : plan.files()) {
            var size = file.byteCount() == null
                    ? console.messages().text("seao.size-unknown")
                    : console.messages().text("seao.megabytes", file.byteCount() / 1e6);
            console.say(file.isKnown() ? "seao.known-file" : "seao.new-file", size, file.name(), file.id());
        }
        console.say("seao.total", plan.files().size(), plan.byteCount() / 1e6);
        return ExitCode.OK;
    }

    private IntakeSummary download(FetchPlan plan) throws IOException {
        var taken = new IntakeSummary[] {IntakeSummary.NOTHING};
        var result = fetch.fetch(plan, file -> {
            var input = InputFile.downloaded(file.path(), file.name(), file.url(), file.resourceId());
            taken[0] = taken[0].plus(registration.register(input));
        });
        return taken[0].withDownloads(result.unchanged(), result.failures(), console.messages());
    }

    private FetchPlan plan(FetchPeriod period) throws IOException {
        try {
            return fetch.plan(period);
        } catch (FetchException unusable) {
            throw new CommandFailure(console.messages().text(unusable.key(), unusable.detail()), unusable);
        }
    }
}
