package org.vigienuage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One data directory and the PostgreSQL programs that work on it. Decides nothing: see {@link EmbeddedPostgres}. */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final long LARGEST_LOG_KEPT = 10_000_000;

    private final PostgresBinaries binaries;
    private final Path parent;
    private final Path data;
    private final ServerConfiguration configuration;
    private final Unprivileged unprivileged;

    /** On the folder {@code postgres} in {@code parent}. */
    PostgresServer(PostgresBinaries binaries, Path parent, ServerConfiguration configuration) {
        this(binaries, parent, configuration, Unprivileged.choose(binaries.folder()));
    }

    PostgresServer(
            PostgresBinaries binaries, Path parent, ServerConfiguration configuration, Unprivileged unprivileged) {
        this.binaries = binaries;
        this.parent = parent.toAbsolutePath().normalize();
        this.data = this.parent.resolve("postgres");
        this.configuration = configuration;
        this.unprivileged = unprivileged;
    }

    Path data() {
        return data;
    }

    boolean isInitialized() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    /** Makes the data directory. One that exists is complete: it is made beside its place and then moved. */
    void initialize(String superuser, String password) throws IOException {
        Files.createDirectories(parent);
        Path workshop = Files.createTempDirectory(parent, "initdb-");
        try {
            Path unfinished = Files.createDirectory(workshop.resolve("data"));
            Path passwordFile = workshop.resolve("password");
            PrivateFiles.write(passwordFile, password);
            unprivileged.own(workshop);
            run(
                    120,
                    List.of(
                            binaries.program("initdb").toString(),
                            "--pgdata=" + unfinished,
                            "--username=" + superuser,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            configuration.isDurable() ? "--data-checksums" : "--no-sync"));
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(workshop);
        }
    }

    /** Starts the server on a free port, {@code preferred} where it is free, and returns the port. */
    int start(int preferred) throws IOException {
        unprivileged.own(data);
        for (int attempt = 1; ; attempt++) {
            int port = attempt == 1 && isFree(preferred) ? preferred : freePort();
            configuration.writeTo(data, port);
            unprivileged.own(data);
            try {
                Path serverLog = freshLog();
                run(
                        900,
                        List.of(
                                binaries.program("pg_ctl").toString(),
                                "start",
                                "--silent",
                                "--wait",
                                "--timeout=890",
                                "--pgdata=" + data,
                                "--log=" + serverLog));
                return port;
            } catch (DatabaseException e) {
                // The port may have been taken since it was tried, or processes of a killed server are still leaving.
                if (attempt == 4) {
                    throw new DatabaseException(e.getMessage() + System.lineSeparator() + endOfLog(), e);
                }
                log.debug("PostgreSQL did not start on port {}, trying again", port);
                pause(attempt * 500L);
            }
        }
    }

    /** Stops the server, whoever started it and whoever is connected. */
    void stop() {
        try {
            stop("fast", 60);
        } catch (DatabaseException e) {
            if (PostmasterFile.read(data).filter(PostmasterFile::mayBeAlive).isEmpty()) {
                // It was stopped or killed by somebody else.
                return;
            }
            log.debug("PostgreSQL does not stop in good order", e);
            stop("immediate", 30);
        }
    }

    void stop(String mode, int seconds) {
        run(
                seconds + 30,
                List.of(
                        binaries.program("pg_ctl").toString(),
                        "stop",
                        "--silent",
                        "--wait",
                        "--timeout=" + seconds,
                        "--mode=" + mode,
                        "--pgdata=" + data));
    }

    private Path freshLog() throws IOException {
        Path serverLog = data.resolve("server.log");
        if (Files.exists(serverLog) && Files.size(serverLog) > LARGEST_LOG_KEPT) {
            Files.move(serverLog, data.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return serverLog;
    }

    private String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(data.resolve("server.log"), StandardCharsets.UTF_8);
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 10), lines.size()));
        } catch (IOException e) {
            return "It left no log.";
        }
    }

    private void run(int seconds, List<String> command) {
        String name = Optional.ofNullable(Path.of(command.getFirst()).getFileName())
                .map(Path::toString)
                .orElse("");
        try {
            Path output = Files.createTempFile("vigie-" + name, ".log");
            try {
                ProcessBuilder builder = new ProcessBuilder(unprivileged.command(command))
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.PIPE)
                        // A file and not a pipe: the server inherits it and would keep a pipe open.
                        .redirectOutput(output.toFile())
                        .directory(parent.toFile());
                keepOwnSettingsOut(builder.environment());
                Process process = builder.start();
                process.getOutputStream().close();
                if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new DatabaseException(name + " took more than " + seconds + " s");
                }
                if (process.exitValue() != 0) {
                    throw new DatabaseException(name + " failed: "
                            + Files.readString(output, StandardCharsets.UTF_8).strip());
                }
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new DatabaseException("Cannot run " + name + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while running " + name, e);
        }
    }

    /** Variables of the person's own PostgreSQL tools, and of the language of messages, are not for this server. */
    private static void keepOwnSettingsOut(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
    }

    private static boolean isFree(int port) {
        if (port <= 0) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket(port, 1, loopback())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
