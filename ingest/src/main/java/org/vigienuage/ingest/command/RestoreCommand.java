package org.vigienuage.ingest.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup in the place of what is there. */
@Command(name = "restore", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class RestoreCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it
    private Path file;

    @Option(names = "--replace")
    private boolean replace;

    RestoreCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UsageException(spec.commandLine(), "usage.no-backup", file.toString());
        }
        return program.restore(file, replace).number();
    }
}
