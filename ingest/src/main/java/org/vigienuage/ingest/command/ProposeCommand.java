package org.vigienuage.ingest.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the program proposes to a person who keeps the curated lists. */
@Command(name = "propose", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ProposeCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
