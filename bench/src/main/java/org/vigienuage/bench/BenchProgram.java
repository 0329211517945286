package org.vigienuage.bench;

import org.vigienuage.bench.corpus.CorpusCommand;
import org.vigienuage.bench.ingest.IngestCommand;
import org.vigienuage.bench.query.QueryCommand;
import org.vigienuage.bench.web.StartCommand;
import org.vigienuage.bench.web.WebCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code vigie bench}: each of its commands is a class of its own. */
@Command(
        name = "vigie bench",
        description = "Writes a corpus of any size and measures the programs on it.",
        mixinStandardHelpOptions = true,
        subcommands = {
            CorpusCommand.class,
            IngestCommand.class,
            QueryCommand.class,
            StartCommand.class,
            WebCommand.class
        })
public final class BenchProgram implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchProgram()).execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
