package org.vigienuage.ingest.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loads the extract that comes with the program. */
@Command(name = "bundled", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class BundledCommand implements Callable<Integer> {

    private final Program program;

    @Option(names = "--if-empty")
    private boolean ifEmpty;

    @Mixin
    private final AcknowledgeOption acknowledge = new AcknowledgeOption();

    BundledCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        return program.ingestBundled(ifEmpty, acknowledge.reason()).number();
    }
}
