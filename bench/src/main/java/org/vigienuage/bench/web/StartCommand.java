package org.vigienuage.bench.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.vigienuage.bench.figures.Bar;
import org.vigienuage.bench.figures.Figure;
import org.vigienuage.bench.figures.Figures;
import org.vigienuage.bench.http.Connection;
import org.vigienuage.bench.http.Latencies;
import org.vigienuage.bench.program.WebProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie bench start}. */
@Command(
        name = "start",
        description = "Starts the dashboard as a person does, and waits for its first page.",
        mixinStandardHelpOptions = true)
public final class StartCommand implements Callable<Integer> {

    private static final double FIRST_PAGE = 12;
    private static final double DASHBOARD = 2000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TIMES = 5;

    @Parameters(paramLabel = "HOME", description = "A VIGIE_HOME with loaded data.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private Path home;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures there too.")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException {
        Figures figures = new Figures("start");
        // Java keeps what it learned of its classes when it ends, so the second start is what a person sees who starts
        // it each day.
        figures.add(Figure.of("first start: until the first page", start(figures, false), "s"))
                .add(Figure.of("next start: until the first page", start(figures, true), "s")
                        .under(Bar.atMost(FIRST_PAGE)));
        figures.note(
                "Measured from the command ./vigie serve to the last byte of /fr/, programs built and data loaded. The dashboard"
                        + " is the explorer without a browser: its page, what fills it and its first view, asked for by a new visitor,"
                        + " without the time that a browser takes to draw it and to fetch files that only lie there.");
        figures.print(System.out);
        if (json != null) {
            figures.write(json);
        }
        return figures.exitCode();
    }

    private double start(Figures figures, boolean isMeasured) throws IOException {
        int port = WebProgram.freePort();
        ProcessBuilder builder = new ProcessBuilder(launcher().toString(), "serve")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "VIGIE_HOME",
                        home.toAbsolutePath().toString(),
                        "SERVER_PORT",
                        Integer.toString(port),
                        "VIGIE_LIMIT_ENABLED",
                        "false"));
        long began = System.nanoTime();
        Process serving = builder.start();
        try {
            untilFirstPage(serving, port, began);
            double took = (System.nanoTime() - began) / 1e9;
            if (isMeasured) {
                dashboard(figures, port);
            }
            return took;
        } finally {
            serving.destroy();
            serving.onExit().orTimeout(2, TimeUnit.MINUTES).join();
        }
    }

    private static void dashboard(Figures figures, int port) throws IOException {
        Latencies opened = new Latencies();
        for (int time = 0; time < TIMES; time++) {
            try (ExplorerVisit visit = new ExplorerVisit(port)) {
                long began = System.nanoTime();
                visit.open();
                opened.add(System.nanoTime() - began);
            }
        }
        figures.add(Figure.of("dashboard, the very first visitor", opened.millis(1), "ms"))
                .add(Figure.of("dashboard, a new visitor, p50 of " + TIMES, opened.millis(0.5), "ms")
                        .under(Bar.atMost(DASHBOARD)));
    }

    private static void untilFirstPage(Process serving, int port, long began) throws IOException {
        while (serving.isAlive() && System.nanoTime() - began < PATIENCE.toNanos()) {
            try (Connection connection = new Connection(port)) {
                if (connection.get("/fr/").status() == 200) {
                    return;
                }
            } catch (IOException e) {
                pause();
            }
        }
        throw new IOException("./vigie serve shows no page; try it by hand");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path launcher() {
        Path launcher = Optional.ofNullable(System.getenv("VIGIE_WEB_JAR"))
                .map(jar ->
                        Path.of(jar).toAbsolutePath().resolve("../../../vigie").normalize())
                .orElse(Path.of("vigie").toAbsolutePath());
        if (!Files.isExecutable(launcher)) {
            throw new IllegalStateException("There is no launcher at " + launcher);
        }
        return launcher;
    }
}
