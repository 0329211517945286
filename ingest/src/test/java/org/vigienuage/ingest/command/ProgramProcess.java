package org.vigienuage.ingest.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.vigienuage.ingest.IngestApplication;

/** The whole program as a process of its own, which can be killed, starved, and run under another clock. */
final class ProgramProcess {

    private final Process process;
    private final Path output;

    private ProgramProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static ProgramProcess start(ProgramFixture program, String... arguments) throws IOException {
        return start(program, Map.of(), List.of(), List.of(), arguments);
    }

    /**
     * Starts it with more variables, more options for its Java, and a command before it, such as one that sets limits.
     */
    static ProgramProcess start(
            ProgramFixture program,
            Map<String, String> variables,
            List<String> options,
            List<String> before,
            String... arguments)
            throws IOException {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                IngestApplication.class.getName()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile("vigie-program-", ".txt");
        output.toFile().deleteOnExit();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File(output.toString()));
        builder.environment().putAll(program.environment());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(variables);
        return new ProgramProcess(builder.start(), output);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What it has said so far, to both its streams. */
    String output() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /** As Ctrl-C. */
    void askToStop() {
        process.destroy();
    }

    /** Waits for its end and gives its exit code. */
    int untilItEnds() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("It did not end");
        }
        return process.exitValue();
    }

    /** As {@code kill -9}, at a random moment of the first milliseconds; says whether it was still at work then. */
    boolean kill(Random random, long milliseconds) throws InterruptedException {
        var ended = process.waitFor(1000 + random.nextLong(milliseconds), TimeUnit.MILLISECONDS);
        kill();
        return !ended;
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
