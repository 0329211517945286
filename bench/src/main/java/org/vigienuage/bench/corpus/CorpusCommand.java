package org.vigienuage.bench.corpus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vigie bench corpus}. */
@Command(
        name = "corpus",
        description =
                "Writes a made-up SEAO in the exact formats of both eras, and the totals that must come out of it.",
        mixinStandardHelpOptions = true)
public final class CorpusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--notices",
            required = true,
            paramLabel = "N",
            description = "Number of notices; the real SEAO has about 650,000.")
    private int notices;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "The same seed gives the same bytes. Default: 1.")
    private long seed;

    @Parameters(
            paramLabel = "DIR",
            description = "New or empty folder: gets files/, next/, corpus.json and expected.json.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        if (notices < 1 || notices > 5_000_000) {
            throw new ParameterException(spec.commandLine(), "Between 1 and 5,000,000 notices can be made.");
        }
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new ParameterException(spec.commandLine(), "The folder is not empty: " + folder);
        }
        PrintWriter out = spec.commandLine().getOut();
        new Corpus(notices, seed).write(folder, out);
        out.flush();
        return 0;
    }

    private static boolean isEmpty(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }
}
