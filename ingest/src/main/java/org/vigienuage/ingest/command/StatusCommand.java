package org.vigienuage.ingest.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is loaded. */
@Command(name = "status", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class StatusCommand implements Callable<Integer> {

    private final Program program;

    @Option(names = "--json")
    private boolean json;

    StatusCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        return program.status(json).number();
    }
}
