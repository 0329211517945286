package org.vigienuage.bench.program;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the program that loads data and measures what it takes, from its command to its end. */
public final class MeasuredProgram {

    private static final Pattern HEAP_BEFORE_COLLECTION = Pattern.compile(" ([0-9]+)M->[0-9]+M");

    /** What it says when a version is there; the files of the release are still to be written. */
    private static final String PUBLISHED = "Published: data version";

    private static final Map<String, String> ENGLISH = Map.of("LC_ALL", "en_CA.UTF-8");

    private final Path home;
    private final Path logs;
    private final PrintWriter progress;

    /** Runs on a data directory; what the program says goes into a folder and now and then to a person. */
    public MeasuredProgram(Path home, Path logs, PrintWriter progress) {
        this.home = home;
        this.logs = logs;
        this.progress = progress;
    }

    /** Runs {@code ingest files} on some path to its end. */
    public Run load(String name, Path path) throws IOException, InterruptedException {
        Path collections = logs.resolve(name + ".gc.log");
        Path output = logs.resolve(name + ".log");
        long start = System.nanoTime();
        Process process = BuiltProgram.ingest("-Xmx512m", "-Xlog:gc:file=" + collections)
                .start(home, output, ENGLISH, "ingest", "files", "--acknowledge", "planted errors", path.toString());
        Thread hook = new Thread(process::destroyForcibly, "end-program");
        Runtime.getRuntime().addShutdownHook(hook);
        ProcessWatch watch = new ProcessWatch(process.toHandle(), home);
        double published = Double.NaN;
        int looks = 0;
        while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
            watch.look();
            if (Double.isNaN(published) && Files.readString(output).contains(PUBLISHED)) {
                published = (System.nanoTime() - start) / 1e9;
            }
            if (++looks % 20 == 0) {
                progress.printf("%7.0f s  %s: %s%n", (System.nanoTime() - start) / 1e9, name, lastLine(output));
                progress.flush();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime.getRuntime().removeShutdownHook(hook);
        return new Run(
                process.exitValue(),
                seconds,
                Double.isNaN(published) ? seconds : published,
                watch.programSeconds(),
                watch.postgresSeconds(),
                watch.peakBytes(),
                heap(collections));
    }

    private static String lastLine(Path output) throws IOException {
        return Files.readString(output).lines().reduce("", (before, line) -> line);
    }

    private static long heap(Path collections) throws IOException {
        Matcher sizes = HEAP_BEFORE_COLLECTION.matcher(Files.exists(collections) ? Files.readString(collections) : "");
        long most = 0;
        while (sizes.find()) {
            most = Math.max(most, Long.parseLong(sizes.group(1)));
        }
        return most << 20;
    }
}
