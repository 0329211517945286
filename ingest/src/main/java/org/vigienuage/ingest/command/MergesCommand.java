package org.vigienuage.ingest.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proposes suppliers that may be one firm. */
@Command(name = "merges", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class MergesCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Option(names = "--similarity", defaultValue = "0.75", paramLabel = "0..1")
    private BigDecimal similarity = BigDecimal.ONE;

    @Option(names = "--limit", defaultValue = "20", paramLabel = "N")
    private int limit;

    @Option(names = "--csv", paramLabel = "FILE")
    private @Nullable Path csv;

    MergesCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        if (similarity.signum() <= 0 || similarity.compareTo(BigDecimal.ONE) > 0) {
            throw new UsageException(spec.commandLine(), "usage.similarity", similarity);
        }
        return program.proposeMerges(similarity, limit, csv).number();
    }
}
