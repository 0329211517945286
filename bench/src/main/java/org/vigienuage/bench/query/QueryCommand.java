package org.vigienuage.bench.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigienuage.bench.figures.Bar;
import org.vigienuage.bench.figures.Figure;
import org.vigienuage.bench.figures.Figures;
import org.vigienuage.bench.http.Connection;
import org.vigienuage.bench.http.Latencies;
import org.vigienuage.bench.program.LoadedHome;
import org.vigienuage.bench.program.WebProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie bench query}. */
@Command(
        name = "query",
        description = "Asks every figure, list and page under every scope and many filters, one after the other.",
        mixinStandardHelpOptions = true)
public final class QueryCommand implements Callable<Integer> {

    private static final double CLOUD_P95 = 50;
    private static final double CLOUD_P99 = 100;
    private static final double EVERYTHING_P95 = 250;
    private static final double SEARCH_P95 = 100;
    private static final int WARMING = 5;
    private static final int WORST = 25;

    /** What no index helps: every award that is published now, read once and added up. */
    private static final String BARE = """
            SELECT count(*), sum(low_amount), sum(central_amount), sum(high_amount)
            FROM mart.award_history WHERE valid_to IS NULL""";

    @Parameters(paramLabel = "HOME", description = "A VIGIE_HOME with loaded data.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private Path home;

    @Option(names = "--repeat", paramLabel = "N", description = "How often each question is asked (${DEFAULT-VALUE}).")
    private int repeat = 3;

    @Option(
            names = "--every",
            paramLabel = "N",
            description = "Asks one question of N only, for a quick look (${DEFAULT-VALUE}).")
    private int every = 1;

    @Option(names = "--only", paramLabel = "WORD", description = "Asks only what has this in its address.")
    private @Nullable String only;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures there too.")
    private @Nullable Path json;

    private record Asked(String address, double millis) {}

    private record Group(String figure, Questions.Kind kind) {}

    @Override
    public Integer call() throws IOException {
        Figures figures = new Figures("query");
        try (LoadedHome loaded = LoadedHome.open(home.toAbsolutePath());
                WebProgram web = WebProgram.start(loaded.folder(), "768m", Map.of("VIGIE_KEPT_MEGABYTES", "0"));
                Connection connection = new Connection(web.port())) {
            List<Questions.Question> questions = questions(loaded, connection);
            System.err.printf("%d questions, each %d times%n", questions.size(), repeat);
            double bare = bare(loaded);
            figures.add(Figure.of("reference: bare aggregate over the awards, p50", bare, "ms"));
            measure(questions, connection, bare, figures);
        }
        figures.note("Nothing is answered from memory: answers are not kept in this run (vigie.kept.megabytes=0)."
                + " Drawings inside of pages are kept once drawn. Each question was asked once before it was measured, or one of "
                + WARMING + " like it; the references are ratios to the bare aggregate on the same server.");
        figures.print(System.out);
        if (json != null) {
            figures.write(json);
        }
        return figures.exitCode();
    }

    private List<Questions.Question> questions(LoadedHome loaded, Connection connection) throws IOException {
        List<Questions.Question> all =
                new Questions(loaded).all(connection.get("/api/openapi.json").text());
        List<Questions.Question> asked = new ArrayList<>();
        for (int at = 0; at < all.size(); at += every) {
            if (only == null || all.get(at).address().contains(only)) {
                asked.add(all.get(at));
            }
        }
        return asked;
    }

    private double bare(LoadedHome loaded) {
        Latencies latencies = new Latencies();
        for (int time = 0; time < 2 * WARMING; time++) {
            long began = System.nanoTime();
            loaded.words(BARE);
            if (time >= WARMING) {
                latencies.add(System.nanoTime() - began);
            }
        }
        return latencies.millis(0.5);
    }

    private void measure(List<Questions.Question> questions, Connection connection, double bare, Figures figures)
            throws IOException {
        for (int at = 0; at < questions.size(); at += WARMING) {
            connection.get(questions.get(at).address());
        }
        Map<Group, Latencies> groups = new LinkedHashMap<>();
        List<Asked> slowest = new ArrayList<>();
        int failed = 0;
        for (Questions.Question question : questions) {
            Latencies latencies =
                    groups.computeIfAbsent(new Group(question.figure(), question.kind()), group -> new Latencies());
            double best = Double.MAX_VALUE;
            for (int time = 0; time < repeat; time++) {
                long began = System.nanoTime();
                int status = connection.get(question.address()).status();
                long took = System.nanoTime() - began;
                latencies.add(took);
                best = Math.min(best, took / 1e6);
                if (status >= 400 && status != 404 && status != 410) {
                    failed++;
                    System.err.println(status + " " + question.address());
                }
            }
            slowest.add(new Asked(question.address(), best));
        }
        figures.add(Figure.of("questions that failed", failed, "").under(Bar.atMost(0)));
        groups.forEach((group, latencies) -> tell(group, latencies, bare, figures));
        slowest.sort(Comparator.comparingDouble(Asked::millis).reversed());
        StringBuilder worst = new StringBuilder("The slowest addresses, by the best of " + repeat + ":");
        slowest.stream()
                .limit(WORST)
                .forEach(asked ->
                        worst.append(String.format(Locale.ROOT, "%n  %7.1f ms  %s", asked.millis(), asked.address())));
        figures.note(worst.toString());
    }

    private static void tell(Group group, Latencies latencies, double bare, Figures figures) {
        String name = group.figure() + ", " + group.kind().told() + ", ";
        figures.add(Figure.of(name + "p50", latencies.millis(0.5), "ms").beside(bare));
        Figure p95 = Figure.of(name + "p95", latencies.millis(0.95), "ms").beside(bare);
        Figure p99 = Figure.of(name + "p99", latencies.millis(0.99), "ms").beside(bare);
        switch (group.kind()) {
            case CLOUD, UNFILTERED ->
                figures.add(p95.under(Bar.atMost(CLOUD_P95))).add(p99.under(Bar.atMost(CLOUD_P99)));
            case EVERYTHING ->
                figures.add(p95.under(Bar.atMost(EVERYTHING_P95))).add(p99);
            case SEARCH -> figures.add(p95.under(Bar.atMost(SEARCH_P95))).add(p99);
        }
        figures.add(Figure.of(name + "max", latencies.millis(1), "ms").beside(bare));
    }
}
