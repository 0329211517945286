package org.vigienuage.ingest.command;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The whole program: its commands, with their help. */
@Command(name = "vigie", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class VigieCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    VigieCommand() {}

    /** Runs what the arguments say and gives the exit code. */
    public static int run(String... arguments) {
        // Without this, JDK 22 to 24 hand out a console even where a file or a pipe is written to.
        System.setProperty("jdk.console", "java.base");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var environment = Map.copyOf(System.getenv());
        var console = Console.system(environment);
        return commandLine(console, new SpringProgram(console, environment)).execute(arguments);
    }

    static CommandLine commandLine(Console console, Program program) {
        var ingest = new CommandLine(new IngestCommand())
                .addSubcommand(new BundledCommand(program))
                .addSubcommand(new FilesCommand(program))
                .addSubcommand(new SeaoCommand(program))
                .addSubcommand(new CsvCommand(program))
                .addSubcommand(new WorkerCommand(program));
        var propose = new CommandLine(new ProposeCommand()).addSubcommand(new MergesCommand(program));
        var root = new CommandLine(new VigieCommand())
                .addSubcommand(ingest)
                .addSubcommand(new StatusCommand(program))
                .addSubcommand(new ReportCardCommand(program))
                .addSubcommand(new CoverageCommand(program))
                .addSubcommand(propose)
                .addSubcommand(new ReleaseCommand(program))
                .addSubcommand(new BackupCommand(program))
                .addSubcommand(new RestoreCommand(program));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setResourceBundle(console.messages().texts())
                .setOut(console.out())
                .setErr(console.err())
                .setUsageHelpWidth(Math.min(110, Math.max(console.width(), 80)))
                .setParameterExceptionHandler(new UsageComplaint(console))
                .setExecutionExceptionHandler(new FailureComplaint(console));
        return root;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
