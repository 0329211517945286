package org.vigienuage.ingest.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads files and folders of this machine. */
@Command(name = "files", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class FilesCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "path")
    private List<Path> paths = List.of();

    @Mixin
    private final AcknowledgeOption acknowledge = new AcknowledgeOption();

    FilesCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        for (var path : paths) {
            if (!Files.isReadable(path)) {
                throw new UsageException(spec.commandLine(), "usage.unreadable-path", path);
            }
        }
        return program.ingestFiles(paths, acknowledge.reason()).number();
    }
}
