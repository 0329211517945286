package org.vigienuage.ingest.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the files of a version for researchers and harvesters, or checks those that are there. */
@Command(name = "release")
final class ReleaseCommand implements Callable<Integer> {

    private final Program program;

    // Without the usual --version: here that names a version of the data.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "mixinStandardHelpOptions.help")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @ArgGroup
    private @Nullable Which which;

    /** One version, or all; the latest when nothing is said. */
    static final class Which {

        @Option(names = "--version", paramLabel = "NAME")
        private @Nullable String version;

        @Option(names = "--all")
        private boolean all;
    }

    ReleaseCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        var asked = which == null ? new Which() : which;
        return program.release(Optional.ofNullable(asked.version), asked.all).number();
    }
}
