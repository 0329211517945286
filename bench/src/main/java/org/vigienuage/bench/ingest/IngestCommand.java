package org.vigienuage.bench.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.vigienuage.bench.corpus.LoadedTotals;
import org.vigienuage.bench.figures.Bar;
import org.vigienuage.bench.figures.Figure;
import org.vigienuage.bench.figures.Figures;
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

    private final Figures figures = new Figures("ingest");

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
        figures.note(
                "References: bare pull-parse of the same bytes and bare COPY of the same rows, together, for the load;"
                        + " bare SHA-256 for the same files again; a tenth of the corpus for the throughput; the minute before for the readers,"
                        + " for whom nothing is answered from memory.");
        figures.print(System.out);
        figures.write(folder.resolve("ingest-figures.json"));
        return figures.exitCode();
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
        figures.add(Figure.of("Notices", corpus.notices(), ""));
        figures.add(Figure.of("Bytes of the files", corpus.bytes() / 1e6, "MB"));
        say("Hashing the files");
        double hash = corpus.seconds(new BareHash());
        figures.add(Figure.of("Bare SHA-256", hash, "s"));
        say("Parsing the files");
        double parse = corpus.seconds(new BareParse());
        figures.add(Figure.of("Bare pull-parse", parse, "s"));
        MeasuredProgram program = new MeasuredProgram(database, logs, out());
        say("Loading the files");
        Run load = program.load("load", corpus.files());
        double copy = afterLoad(corpus, database);
        addLoad(load, parse, copy);
        double throughput = corpus.notices() / load.publishedSeconds();
        figures.add(Figure.of("Throughput", throughput, "notices/s"));
        if (tenth != null) {
            compareWithTenth(corpus(tenth), database.resolveSibling(database.getFileName() + "-tenth"), throughput);
        }
        say("Loading the same files again");
        Run again = program.load("again", corpus.files());
        figures.add(Figure.of("The same files again", again.seconds(), "s")
                .beside(hash)
                .under(Bar.atMost(hash + AGAIN_BESIDE_HASH)));
        loadNextWeek(corpus, database, program);
    }

    private void addLoad(Run load, double parse, double copy) {
        figures.add(Figure.of("Bare COPY of the staged rows", copy, "s"));
        figures.add(Figure.of("From files to published, beside parse + COPY", load.publishedSeconds(), "s")
                .beside(parse + copy)
                .under(Bar.ratioAtMost(MOST_TIMES_BARE)));
        figures.add(Figure.of("From files to published", load.publishedSeconds(), "s")
                .under(Bar.atMost(MOST_SECONDS)));
        figures.add(Figure.of("From files to published and released", load.seconds(), "s"));
        figures.add(Figure.of("Processor time, program", load.programSeconds(), "s"));
        figures.add(Figure.of("Processor time, PostgreSQL", load.postgresSeconds(), "s"));
        figures.add(Figure.of("Heap at most in use", load.heapBytes() / 1048576.0, "MB")
                .under(Bar.atMost(MOST_HEAP_MEGABYTES)));
        figures.add(Figure.of("Resident memory at most", load.peakBytes() / 1048576.0, "MB"));
    }

    /** Compares the totals, then copies the staged rows. */
    private double afterLoad(CorpusFiles corpus, Path database) throws IOException, SQLException {
        try (Database opened = Database.open(DatabaseSettings.embeddedIn(database), "vigie bench")) {
            var owner = opened.owner().toDataSource();
            boolean agreed = JsonMapper.shared()
                    .readTree(LoadedTotals.asJson(owner))
                    .equals(JsonMapper.shared().readTree(corpus.folder().resolve("expected.json")));
            figures.add(Figure.of("Totals that are not as expected", agreed ? 0 : 1, "")
                    .under(Bar.atMost(0)));
            say("Copying the staged rows");
            return new BareCopy(owner, database.resolve("bench").resolve("rows")).seconds();
        }
    }

    private void compareWithTenth(CorpusFiles corpus, Path database, double throughput)
            throws IOException, InterruptedException {
        say("Loading a tenth");
        Path logs = Files.createDirectories(database.resolve("bench"));
        Run load = new MeasuredProgram(database, logs, out()).load("tenth", corpus.files());
        figures.add(Figure.of("Throughput beside a tenth", throughput, "notices/s")
                .beside(corpus.notices() / load.publishedSeconds())
                .under(Bar.ratioAtLeast(LEAST_THROUGHPUT_OF_A_TENTH)));
    }

    private void loadNextWeek(CorpusFiles corpus, Path database, MeasuredProgram program)
            throws IOException, InterruptedException {
        say("Loading one more week while somebody reads");
        try (Readers readers = new Readers(database)) {
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
            figures.add(Figure.of("One more week, to published", loading.join().publishedSeconds(), "s")
                    .under(Bar.atMost(MOST_SECONDS_OF_A_WEEK)));
            figures.add(Figure.of("Readers' p95 meanwhile", during, "ms")
                    .beside(before)
                    .under(Bar.ratioAtMost(MOST_TIMES_SLOWER_READING)));
            figures.add(Figure.of("Answers missing", readers.refused(), "").under(Bar.atMost(0)));
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

    private void say(String what) {
        out().println(what);
        out().flush();
    }
}
