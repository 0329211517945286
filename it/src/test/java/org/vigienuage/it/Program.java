package org.vigienuage.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One of the two built programs, running as a process of its own on a data directory. */
final class Program implements AutoCloseable {

    static final Path ROOT = Path.of(
                    Optional.ofNullable(System.getProperty("vigie.root")).orElse(".."))
            .toAbsolutePath();

    private final Process process;
    private final Path output;

    private Program(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Program ingest(Path home, String... arguments) throws IOException {
        return start("ingest/target/vigie-ingest.jar", home, Map.of(), arguments);
    }

    static Program ingest(Path home, Map<String, String> environment, String... arguments) throws IOException {
        return start("ingest/target/vigie-ingest.jar", home, environment, arguments);
    }

    static Program web(Path home, Map<String, String> environment) throws IOException {
        return start("web/target/vigie-web.jar", home, environment);
    }

    private static Program start(String jar, Path home, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                ROOT.resolve(jar).toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("vigie-it-", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // The tests use their own data directory and PostgreSQL whatever the person who runs them has set.
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("VIGIE_"));
        builder.environment().put("VIGIE_HOME", home.toString());
        builder.environment().putAll(environment);
        Program program = new Program(builder.start(), output);
        Runtime.getRuntime().addShutdownHook(new Thread(program::close, "end-program"));
        return program;
    }

    /** What it has said so far. */
    String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Waits for its end and gives its exit code. */
    int untilItEnds(Duration patience) {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("It did not end within " + patience + ":\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    Program untilItEndsWell(Duration patience) {
        int code = untilItEnds(patience);
        if (code != 0) {
            throw new AssertionError("It ended with " + code + ":\n" + output());
        }
        return this;
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** As Ctrl-C: asks it to end, and waits until it has. */
    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            untilItEnds(Duration.ofSeconds(60));
        }
    }

    /** Deletes a data directory as far as that is possible. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
