package org.vigienuage.ingest.command;

import java.util.concurrent.Callable;
import org.vigienuage.ingest.classify.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how much of the dollars of a scope is resolved. */
@Command(name = "coverage-report", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class CoverageCommand implements Callable<Integer> {

    private final Program program;

    @Option(names = "--scope", defaultValue = "licences", paramLabel = "SCOPE")
    private Scope scope = Scope.LICENCES;

    @Option(names = "--limit", defaultValue = "20", paramLabel = "N")
    private int limit;

    CoverageCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        return program.reportCoverage(scope, limit).number();
    }
}
