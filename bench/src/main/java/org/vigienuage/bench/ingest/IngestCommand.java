package org.vigienuage.bench.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.vigienuage.bench.corpus.LoadedTotals;
import org.vigienuage.bench.program.Figure;
import org.vigienuage.bench.program.FigureTable;
import org.vigienuage.bench.program.Machine;
import org.vigienuage.bench.program.MeasuredProgram;
import org.vigienuage.bench.program.Run;
import org.vigienuage.database.Database;
import org.vigienuage.database.DatabaseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code vigie bench ingest}. */
@Command(
        name = "ingest",
        description = "Loads a corpus and measures it beside a bare parse, a bare SHA-256 and a bare COPY of the same.",
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {

    private static final double MOST_SECONDS = 900;
    private static final double MOST_TIMES_BARE = 3;
    private static final double MOST_HEAP_MEGABYTES = 1024;
    private static final double AGAIN_BESIDE_HASH = 15;
    private static final double MOST_SECONDS_OF_A_WEEK = 45;
    private static final double MOST_TIMES_SLOWER_READING = 2;
    private static final double LEAST_THROUGHPUT_OF_A_TENTH = 0.8;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder that vigie bench corpus wrote.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--home",
            paramLabel = "H",
            description = "New folder for the database; it is kept. Default: DIR/home.")
    private @Nullable Path home;

    @Option(
            names = "--tenth",
            paramLabel = "DIR2",
            description = "A corpus of a tenth of the size, to compare throughput.")
    private @Nullable Path tenth;

    @Option(names = "--strict", description = "Exit with 1 where a bar is not met.")
    private boolean strict;

    private final List<Figure> figures = new ArrayList<>();

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        CorpusFiles corpus = corpus(folder);
        Path database = Optional.ofNullable(home).orElse(folder.resolve("home")).toAbsolutePath();
        if (Files.exists(database)) {
            throw new ParameterException(
                    spec.commandLine(), "There is something in " + database + "; name a new folder with --home.");
        }
        Path logs = Files.createDirectories(database.resolve("bench"));
        measure(corpus, database, logs);
        FigureTable table = new FigureTable(Machine.here(), figures);
        table.print(out());
        table.write(folder.resolve("ingest-figures.json"));
        return strict && !table.areAllMet() ? 1 : 0;
    }

    private CorpusFiles corpus(Path path) {
        if (!Files.exists(path.resolve("corpus.json"))) {
            throw new ParameterException(
                    spec.commandLine(), "No corpus in " + path + "; vigie bench corpus writes one.");
        }
        return new CorpusFiles(path);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void measure(CorpusFiles corpus, Path database, Path logs)
            throws IOException, SQLException, InterruptedException {
        figures.add(Figure.plain("Notices", corpus.notices(), ""));
        figures.add(Figure.plain("Bytes of the files", corpus.bytes() / 1e6, "MB"));
        say("Hashing the files");
        double hash = corpus.seconds(new BareHash());
        figures.add(Figure.plain("Bare SHA-256", hash, "s"));
        say("Parsing the files");
        double parse = corpus.seconds(new BareParse());
        figures.add(Figure.plain("Bare pull-parse", parse, "s"));
        MeasuredProgram program = new MeasuredProgram(database, logs, out());
        say("Loading the files");
        Run load = program.load("load", corpus.files());
        double copy = afterLoad(corpus, database);
        addLoad(load, parse, copy);
        double throughput = corpus.notices() / load.seconds();
        figures.add(Figure.plain("Throughput", throughput, "notices/s"));
        if (tenth != null) {
            compareWithTenth(corpus(tenth), database.resolveSibling(database.getFileName() + "-tenth"), throughput);
        }
        say("Loading the same files again");
        Run again = program.load("again", corpus.files());
        figures.add(Figure.atMost("The same files again", again.seconds(), "s", hash + AGAIN_BESIDE_HASH));
        loadNextWeek(corpus, database, logs, program);
    }

    private void addLoad(Run load, double parse, double copy) {
        figures.add(Figure.plain("Bare COPY of the staged rows", copy, "s"));
        figures.add(Figure.timesAtMost(
                "From files to published", load.seconds(), "s", parse + copy, "parse + COPY", MOST_TIMES_BARE));
        figures.add(Figure.atMost("From files to published, in all", load.seconds(), "s", MOST_SECONDS));
        figures.add(Figure.plain("Processor time, program", load.programSeconds(), "s"));
        figures.add(Figure.plain("Processor time, PostgreSQL", load.postgresSeconds(), "s"));
        figures.add(Figure.atMost("Heap at most in use", load.heapBytes() / 1048576.0, "MB", MOST_HEAP_MEGABYTES));
        figures.add(Figure.plain("Resident memory at most", load.peakBytes() / 1048576.0, "MB"));
    }

    /** Compares the totals, then copies the staged rows. */
    private double afterLoad(CorpusFiles corpus, Path database) throws IOException, SQLException {
        try (Database opened = Database.open(DatabaseSettings.embeddedIn(database), "vigie bench")) {
            var owner = opened.owner().toDataSource();
            boolean agreed = JsonMapper.shared()
                    .readTree(LoadedTotals.asJson(owner))
                    .equals(JsonMapper.shared().readTree(corpus.folder().resolve("expected.json")));
            figures.add(new Figure("Totals that are not as expected", agreed ? 0 : 1, "", null, "", "= 0", agreed));
            say("Copying the staged rows");
            return new BareCopy(owner, database.resolve("bench").resolve("rows")).seconds();
        }
    }

    private void compareWithTenth(CorpusFiles corpus, Path database, double throughput)
            throws IOException, InterruptedException {
        say("Loading a tenth");
        Path logs = Files.createDirectories(database.resolve("bench"));
        Run load = new MeasuredProgram(database, logs, out()).load("tenth", corpus.files());
        figures.add(Figure.shareAtLeast(
                "Throughput beside a tenth",
                throughput,
                "notices/s",
                corpus.notices() / load.seconds(),
                "a tenth",
                LEAST_THROUGHPUT_OF_A_TENTH));
    }

    private void loadNextWeek(CorpusFiles corpus, Path database, Path logs, MeasuredProgram program)
            throws IOException, InterruptedException {
        say("Loading one more week while somebody reads");
        try (Readers readers = new Readers(database, logs.resolve("web.log"), freePort())) {
            readers.warmUp();
            for (int i = 0; i < 30; i++) {
                readers.readOnce();
            }
            double before = readers.percentile95();
            CompletableFuture<Run> loading = CompletableFuture.supplyAsync(() -> load(program, corpus.next()));
            while (!loading.isDone()) {
                readers.readOnce();
            }
            double during = readers.percentile95();
            figures.add(Figure.atMost("One more week", loading.join().seconds(), "s", MOST_SECONDS_OF_A_WEEK));
            figures.add(Figure.timesAtMost(
                    "Readers' p95 meanwhile", during, "ms", before, "before", MOST_TIMES_SLOWER_READING));
            figures.add(Figure.atMost("Answers missing", readers.refused(), "", 0));
        }
    }

    private static Run load(MeasuredProgram program, Path path) {
        try {
            return program.load("week", path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void say(String what) {
        out().println(what);
        out().flush();
    }
}
