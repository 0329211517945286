package org.vigienuage.ingest.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads CSV files of another publisher by a declaration: tries them out first, says what they would bring, then loads them. */
@Command(name = "csv", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class CsvCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DECLARATION", descriptionKey = "declaration")
    private String declaration = "";

    @Parameters(index = "1", arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private final AcknowledgeOption acknowledge = new AcknowledgeOption();

    CsvCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        for (var file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new UsageException(spec.commandLine(), "usage.unreadable-path", file);
            }
        }
        return program.ingestCsv(declaration, files, dryRun, acknowledge.reason())
                .number();
    }
}
