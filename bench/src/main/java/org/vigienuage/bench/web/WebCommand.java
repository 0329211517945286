package org.vigienuage.bench.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.vigienuage.bench.figures.Bar;
import org.vigienuage.bench.figures.Figure;
import org.vigienuage.bench.figures.Figures;
import org.vigienuage.bench.http.Connection;
import org.vigienuage.bench.http.Load;
import org.vigienuage.bench.program.LiveHeap;
import org.vigienuage.bench.program.LoadedHome;
import org.vigienuage.bench.program.WebProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie bench web}. */
@Command(
        name = "web",
        description = "Asks for pages and answers as fast as they come, and visits the explorer with many at once.",
        mixinStandardHelpOptions = true)
public final class WebCommand implements Callable<Integer> {

    private static final double WARM_PER_SECOND = 2000;
    private static final double WARM_P99 = 50;
    private static final double UNCACHED_PER_SECOND = 150;
    private static final double INTERACTION_P95 = 300;
    private static final int READERS = 16;
    private static final int PATIENCE_IN_SECONDS = 200;
    private static final List<String> BROWSER = List.of("Accept-Encoding", "gzip");

    @Parameters(paramLabel = "HOME", description = "A VIGIE_HOME with loaded data.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private Path home;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long each type of page is asked for (${DEFAULT-VALUE}).")
    private int seconds = 10;

    @Option(
            names = "--visitors",
            paramLabel = "N",
            description = "Sessions of the explorer at once (${DEFAULT-VALUE}).")
    private int visitors = 200;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "What each visitor does after the first page (${DEFAULT-VALUE}).")
    private int steps = 8;

    @Option(
            names = "--think",
            paramLabel = "MS",
            description = "How long a visitor looks at a page (${DEFAULT-VALUE} ms).")
    private int think = 10_000;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures there too.")
    private @Nullable Path json;

    private final Figures figures = new Figures("web");

    @Override
    public Integer call() throws IOException {
        try (LoadedHome loaded = LoadedHome.open(home.toAbsolutePath())) {
            Map<String, List<String>> types = PageTypes.of(loaded);
            try (WebProgram web = WebProgram.start(loaded.folder(), "768m", Map.of())) {
                warm(web, loaded, types);
            }
            try (WebProgram web = WebProgram.start(loaded.folder(), "768m", Map.of("VIGIE_KEPT_MEGABYTES", "0"))) {
                uncached(web, loaded, types);
            }
            // The shortest that the setting can say: how long sessions last changes what is waited for, not what is
            // measured.
            try (WebProgram web = WebProgram.start(
                    loaded.folder(),
                    "1g",
                    Map.of("SERVER_SERVLET_SESSION_TIMEOUT", "1m", "SERVER_TOMCAT_BACKGROUND_PROCESSOR_DELAY", "5s"))) {
                sessions(web, loaded);
            }
        }
        figures.note(
                READERS
                        + " readers on connections of their own, each asking again once it is answered; generator, server and"
                        + " PostgreSQL share the cores. Warm: answers are kept in memory as they were sent. Uncached: nothing is kept"
                        + " (vigie.kept.megabytes=0), except drawings, which are asked for again as long as their figure is the same.");
        figures.print(System.out);
        if (json != null) {
            figures.write(json);
        }
        return figures.exitCode();
    }

    private void warm(WebProgram web, LoadedHome loaded, Map<String, List<String>> types) throws IOException {
        warmUp(web, types);
        types.forEach((type, addresses) -> tell("warm, " + type, web, loaded, addresses, BROWSER));
        List<String> all = all(types);
        measure("warm, all types, not compressed", web, loaded, all, List.of());
        measure("warm, front page, whoever has it", web, loaded, List.of("/fr/"), List.of("If-None-Match", tag(web)));
        Load.Outcome outcome = measure("warm, all types", web, loaded, all, BROWSER);
        figures.add(Figure.of("warm, all types: requests/s", outcome.perSecond(), "requests/s")
                        .under(Bar.atLeast(WARM_PER_SECOND)))
                .add(Figure.of("warm, all types: p99", outcome.latencies().millis(0.99), "ms")
                        .under(Bar.atMost(WARM_P99)));
    }

    private void uncached(WebProgram web, LoadedHome loaded, Map<String, List<String>> types) throws IOException {
        warmUp(web, types);
        types.forEach((type, addresses) -> tell("uncached, " + type, web, loaded, addresses, BROWSER));
        Load.Outcome outcome = measure("uncached, all types", web, loaded, all(types), BROWSER);
        figures.add(Figure.of("uncached, all types: requests/s", outcome.perSecond(), "requests/s")
                .under(Bar.atLeast(UNCACHED_PER_SECOND)));
    }

    private void sessions(WebProgram web, LoadedHome loaded) throws IOException {
        new Visitors(web.port(), READERS, steps, 0).come();
        untilNobodyIsLeft(web);
        LiveHeap before = LiveHeap.of(web.pid());
        Shares began = Shares.now(web, loaded);
        Visitors.Outcome outcome = new Visitors(web.port(), visitors, steps, think).come();
        Shares took = Shares.now(web, loaded).since(began);
        LiveHeap with = LiveHeap.of(web.pid());
        figures.add(Figure.of("explorer: sessions alive at the end", with.sessions(), "")
                        .under(Bar.atLeast(visitors)))
                .add(Figure.of("explorer: visitors who were not answered", outcome.failed(), "")
                        .under(Bar.atMost(0)))
                .add(Figure.of(
                        "explorer: opening the dashboard, p95", outcome.opened().millis(0.95), "ms"))
                .add(Figure.of("explorer: an interaction, p50", outcome.went().millis(0.5), "ms"))
                .add(Figure.of("explorer: an interaction, p95", outcome.went().millis(0.95), "ms")
                        .under(Bar.atMost(INTERACTION_P95)))
                .add(Figure.of("explorer: an interaction, p99", outcome.went().millis(0.99), "ms"))
                .add(Figure.of(
                        "explorer: memory of a session",
                        (with.bytes() - before.bytes()) / 1024.0 / Math.max(1, with.sessions() - before.sessions()),
                        "KiB"))
                .add(Figure.of("explorer: live heap without sessions", before.bytes() / 1048576.0, "MiB"))
                .add(Figure.of("explorer: live heap with them", with.bytes() / 1048576.0, "MiB"));
        long end = System.nanoTime();
        long left = untilNobodyIsLeft(web);
        figures.add(Figure.of("explorer: idle sessions that stay", left, "").under(Bar.atMost(0)))
                .add(Figure.of(
                        "explorer: until idle sessions were gone, when they last 1 minute",
                        (System.nanoTime() - end) / 1e9,
                        "s"));
        figures.note("explorer: " + visitors + " visitors, a step every " + think / 1000.0
                + " s each, in a heap of 1 GB; " + took.told());
    }

    private static long untilNobodyIsLeft(WebProgram web) throws IOException {
        long left = LiveHeap.of(web.pid()).sessions();
        for (int waited = 0; left > 0 && waited < PATIENCE_IN_SECONDS; waited += 5) {
            try {
                TimeUnit.SECONDS.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            left = LiveHeap.of(web.pid()).sessions();
        }
        return left;
    }

    private void tell(String name, WebProgram web, LoadedHome loaded, List<String> addresses, List<String> headers) {
        Load.Outcome outcome = measure(name, web, loaded, addresses, headers);
        figures.add(Figure.of(name + ": requests/s", outcome.perSecond(), "requests/s"))
                .add(Figure.of(name + ": p50", outcome.latencies().millis(0.5), "ms"))
                .add(Figure.of(name + ": p95", outcome.latencies().millis(0.95), "ms"))
                .add(Figure.of(name + ": p99", outcome.latencies().millis(0.99), "ms"));
    }

    private Load.Outcome measure(
            String name, WebProgram web, LoadedHome loaded, List<String> addresses, List<String> headers) {
        Shares began = Shares.now(web, loaded);
        Load.Outcome outcome = new Load(web.port(), READERS, Duration.ofSeconds(seconds), headers).on(addresses);
        Shares took = Shares.now(web, loaded).since(began);
        figures.note(String.format(
                Locale.ROOT,
                "%s: %.0f requests/s, p99 %.1f ms, %.0f KiB each; %s",
                name,
                outcome.perSecond(),
                outcome.latencies().millis(0.99),
                outcome.bytes() / 1024.0 / Math.max(1, outcome.latencies().count()),
                took.told()));
        if (outcome.failed() > 0) {
            figures.add(Figure.of(name + ": requests that failed", outcome.failed(), "")
                    .under(Bar.atMost(0)));
        }
        return outcome;
    }

    private static List<String> all(Map<String, List<String>> types) {
        return types.values().stream().flatMap(List::stream).toList();
    }

    /** Programs are not fast before they have run for a while. */
    private static void warmUp(WebProgram web, Map<String, List<String>> types) throws IOException {
        List<String> all = new ArrayList<>(all(types));
        try (Connection connection = new Connection(web.port())) {
            for (String address : all) {
                connection.get(address, BROWSER.toArray(String[]::new));
            }
        }
        new Load(web.port(), READERS, Duration.ofSeconds(10), BROWSER).on(all);
    }

    private static String tag(WebProgram web) throws IOException {
        try (Connection connection = new Connection(web.port())) {
            return connection.get("/fr/").header("etag").orElseThrow();
        }
    }
}
