package org.vigienuage.ingest.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Groups the ways to load data; alone it says which there are. */
@Command(name = "ingest", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class IngestCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
