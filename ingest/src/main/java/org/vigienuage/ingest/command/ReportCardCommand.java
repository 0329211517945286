package org.vigienuage.ingest.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how well the rules agree with the labelled records. */
@Command(name = "report-card", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ReportCardCommand implements Callable<Integer> {

    private final Program program;

    @Option(names = "--csv")
    private boolean csv;

    ReportCardCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        return program.reportCard(csv).number();
    }
}
