package org.vigienuage.bench.program;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.vigienuage.bench.http.Connection;

/** The built web program on a data directory and a free port, with the heap that {@code vigie serve} gives it unless told otherwise. */
public final class WebProgram implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String UNLIMITED = "VIGIE_LIMIT_ENABLED";

    private final Process process;
    private final int port;
    private final Path output;

    private WebProgram(Process process, int port, Path output) {
        this.process = process;
        this.port = port;
        this.output = output;
    }

    /** Starts it without limits of calls and waits until it answers. */
    public static WebProgram start(Path home, String heap, Map<String, String> settings) throws IOException {
        int port = freePort();
        Path output = Files.createTempFile("vigie-bench-web-", ".log");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap));
        if (Runtime.version().feature() >= 24) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of("-jar", jar().toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("VIGIE_HOME", home.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put(UNLIMITED, "false");
        builder.environment().putAll(settings);
        WebProgram program = new WebProgram(builder.start(), port, output);
        Runtime.getRuntime().addShutdownHook(new Thread(program::close, "end-web"));
        program.untilItAnswers();
        return program;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** Asks it to end, as Ctrl-C does, and waits until it has. */
    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        }
    }

    /** A port that nobody listens on at the moment. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path jar() {
        Path jar = Path.of(Optional.ofNullable(System.getenv("VIGIE_WEB_JAR"))
                        .or(() -> Optional.ofNullable(System.getProperty("vigie.web.jar")))
                        .orElse("web/target/vigie-web.jar"))
                .toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new IllegalStateException("There is no web program at " + jar + ". Build it: ./vigie build");
        }
        return jar;
    }

    private void untilItAnswers() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                String said = Files.readString(output);
                close();
                throw new IOException("The web program does not answer:\n" + said);
            }
            pause();
        }
    }

    private boolean answers() {
        try (Connection connection = new Connection(port)) {
            return connection.get("/robots.txt").status() < 500;
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
