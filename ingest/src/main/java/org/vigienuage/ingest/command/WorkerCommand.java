package org.vigienuage.ingest.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Helps ingests that are started elsewhere on the same database. */
@Command(name = "worker", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class WorkerCommand implements Callable<Integer> {

    private final Program program;

    WorkerCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        return program.work().number();
    }
}
