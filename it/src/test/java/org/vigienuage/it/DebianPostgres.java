package org.vigienuage.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of the operating system's own PostgreSQL 15 or later, set up by hand as the operations guide says. */
final class DebianPostgres implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final int OLDEST = 15;

    private final Path programs;
    private final Path folder;
    private final int port;

    private DebianPostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** A server with the two roles and an empty database; skips the test, and says so, where there is no such PostgreSQL. */
    static DebianPostgres start() throws Exception {
        Optional<Path> programs = programs();
        assumeTrue(
                programs.isPresent(),
                "No PostgreSQL 15 or later under " + VERSIONS + ": apt-get install postgresql-15");
        DebianPostgres server = new DebianPostgres(programs.orElseThrow(), folder(), Site.freePort());
        server.run(
                "initdb",
                "--pgdata=" + server.data(),
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8");
        server.begin();
        server.execute("postgres", "create role vigie login password 'owner'");
        server.execute("postgres", "create role vigie_web login password 'reader'");
        server.execute(
                "postgres", "create database vigie owner vigie encoding 'UTF8' locale 'C.UTF-8' template template0");
        return server;
    }

    /** A copy that follows this server. Conflicts cancel its readers at once: the hardest case. */
    DebianPostgres copy() throws Exception {
        DebianPostgres copy = new DebianPostgres(programs, folder(), Site.freePort());
        copy.run(
                "pg_basebackup",
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=postgres",
                "--pgdata=" + copy.data(),
                "--write-recovery-conf",
                "--wal-method=stream",
                "--checkpoint=fast");
        copy.set("max_standby_streaming_delay = 0");
        copy.begin();
        return copy;
    }

    /** Settings of the ingest program on this server. */
    Map<String, String> owner() {
        return Map.of(
                "SPRING_DATASOURCE_URL", url("vigie"),
                "SPRING_DATASOURCE_USERNAME", "vigie",
                "SPRING_DATASOURCE_PASSWORD", "owner");
    }

    /** Settings of the web program on this server. */
    Map<String, String> reader() {
        return Map.of(
                "VIGIE_WEB_DATASOURCE_URL", url("vigie"),
                "VIGIE_WEB_DATASOURCE_USERNAME", "vigie_web",
                "VIGIE_WEB_DATASOURCE_PASSWORD", "reader");
    }

    /** Runs a statement as the superuser and gives its first value, empty when it gives none. */
    String execute(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database), "postgres", "");
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "";
            }
        }
    }

    @Override
    public void close() throws Exception {
        run("pg_ctl", "stop", "--silent", "--mode=immediate", "--pgdata=" + data());
        Program.delete(folder);
    }

    private void begin() throws Exception {
        set("port = " + port);
        set("listen_addresses = '127.0.0.1'");
        set("unix_socket_directories = ''");
        run("pg_ctl", "start", "--silent", "--wait", "--pgdata=" + data(), "--log=" + folder.resolve("log"));
    }

    private void set(String setting) throws IOException {
        Files.writeString(data().resolve("postgresql.conf"), setting + "\n", StandardOpenOption.APPEND);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** As the user that Debian made for it, since PostgreSQL refuses to run as root. */
    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("vigie-it-", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(program + " failed: " + Files.readString(output));
        }
    }

    private static Path folder() throws IOException {
        Path folder = Files.createTempDirectory("vigie-it-postgres-");
        if (isRoot()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return folder;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.filter(version -> number(version) >= OLDEST)
                    .min(Comparator.comparingInt(DebianPostgres::number))
                    .map(version -> version.resolve("bin"));
        }
    }

    private static int number(Path version) {
        String name = String.valueOf(version.getFileName());
        return name.matches("\\d+") ? Integer.parseInt(name) : 0;
    }
}
