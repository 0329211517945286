package org.vigienuage.ingest.command;

import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.fetch.FetchPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Downloads from the open-data catalogue what is new there, and loads it. */
@Command(name = "seao", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class SeaoCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Option(names = "--since", paramLabel = "YYYY-MM", defaultValue = "2009-01")
    private YearMonth since = FetchPeriod.FIRST_MONTH;

    @Option(names = "--until", paramLabel = "YYYY-MM")
    private @Nullable YearMonth until;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private final AcknowledgeOption acknowledge = new AcknowledgeOption();

    SeaoCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        if (until != null && until.isBefore(since)) {
            throw new UsageException(spec.commandLine(), "usage.until-before-since", until, since);
        }
        return program.ingestSeao(new FetchPeriod(since, until), dryRun, acknowledge.reason())
                .number();
    }
}
