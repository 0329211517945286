package org.vigienuage.ingest.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything that is loaded to one file. */
@Command(name = "backup", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class BackupCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR", descriptionKey = "place")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it
    private Path place;

    BackupCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        var folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) {
            throw new UsageException(spec.commandLine(), "usage.no-folder", String.valueOf(folder));
        }
        return program.backUp(place).number();
    }
}
