package org.vigienuage.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The web program as a process, on a free port and a data directory of its own. {@link #withBundledExtract()} is the one
 * that most tests share: it is loaded and started once per run, and stopped when the tests end.
 */
final class Site implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static @Nullable Site shared;

    private final Path home;
    private final int port;
    private final Program program;

    private Site(Path home, int port, Program program) {
        this.home = home;
        this.port = port;
        this.program = program;
    }

    /** The site over the bundled extract. Tests only read it. */
    static synchronized Site withBundledExtract() {
        Site site = shared;
        if (site == null) {
            try {
                Path home = Files.createTempDirectory("vigie-it-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> Program.delete(home), "delete-home"));
                Program.ingest(home, "ingest", "bundled").untilItEndsWell(Duration.ofMinutes(10));
                site = start(home);
                shared = site;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return site;
    }

    /** The site over a data directory; close it. */
    static Site start(Path home) throws IOException {
        return start(home, Map.of());
    }

    /** The same with these settings. */
    static Site start(Path home, Map<String, String> environment) throws IOException {
        int port = freePort();
        Map<String, String> settings = new HashMap<>(environment);
        settings.put("SERVER_PORT", Integer.toString(port));
        Site site = new Site(home, port, Program.web(home, settings));
        site.awaitAnswer();
        return site;
    }

    Path home() {
        return home;
    }

    /** The address of a path such as {@code /app/}. */
    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    Program program() {
        return program;
    }

    @Override
    public void close() {
        program.close();
    }

    private void awaitAnswer() throws IOException {
        long deadline = System.nanoTime() + START.toNanos();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url("/")))
                .timeout(Duration.ofSeconds(20))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (true) {
                if (!program.isRunning()) {
                    throw new AssertionError("The web program ended:\n" + program.output());
                }
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() < 500) {
                        return;
                    }
                } catch (IOException e) {
                    if (System.nanoTime() > deadline) {
                        throw new AssertionError("The web program does not answer:\n" + program.output(), e);
                    }
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    int port() {
        return port;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
