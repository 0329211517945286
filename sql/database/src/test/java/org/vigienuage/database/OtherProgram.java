package org.vigienuage.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@link UsesDatabase} as a process that a test starts, asks to end, or kills. */
final class OtherProgram implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private OtherProgram(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static OtherProgram start(Path home, String... sql) throws IOException {
        return start(Unprivileged.AS_IS, home, sql);
    }

    static OtherProgram start(Unprivileged as, Path home, String... sql) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                UsesDatabase.class.getName(),
                home.toString()));
        command.addAll(List.of(sql));
        return new OtherProgram(new ProcessBuilder(as.command(command))
                .redirectErrorStream(true)
                .start());
    }

    OtherProgram untilItUsesTheDatabase() throws IOException {
        return untilItSays("in use");
    }

    OtherProgram untilItSays(String words) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(words)) {
                return this;
            }
        }
        throw new AssertionError("It never said \"" + words + "\" but:\n" + said);
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it end by itself, as after its work is done. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("It did not end");
        }
    }
}
