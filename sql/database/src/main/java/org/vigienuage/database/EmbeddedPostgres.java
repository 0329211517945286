package org.vigienuage.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one server that all Vigie processes of a data directory share. The first one in starts it, the others join, the
 * last one out stops it; a process that is killed leaves it running for the next one to join.
 *
 * <p>Two lock files settle who does what, and the operating system frees both when a process dies, however it dies.
 * {@code postgres.lock} is held while somebody decides (starts, joins or stops), so there is one decision at a time.
 * {@code postgres.users} is held, shared, by each process for as long as it uses the server: who can have it alone is
 * the last one.
 */
final class EmbeddedPostgres {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "vigie";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** File locks are per process, so within this one the servers in use are counted here. */
    private static final Map<Path, EmbeddedPostgres> inUse = new HashMap<>();

    private final Path home;
    private final PostgresServer server;
    private final String ownerPassword;
    private final String readerPassword;
    private final FileChannel usersFile;
    private int port;
    private int users;

    private EmbeddedPostgres(Path home) throws IOException {
        this.home = home;
        this.server = new PostgresServer(PostgresBinaries.under(home), home, ServerConfiguration.DURABLE);
        this.ownerPassword = PrivateFiles.password(home.resolve("postgres-owner.password"));
        this.readerPassword = PrivateFiles.password(home.resolve("postgres-web.password"));
        this.usersFile = open(home.resolve("postgres.users"));
    }

    /** Starts or joins the server under {@code home}; to be followed by one {@link #leave()}. */
    static EmbeddedPostgres enter(Path home) {
        synchronized (inUse) {
            try {
                Files.createDirectories(home);
                Path key = home.toRealPath();
                EmbeddedPostgres known = inUse.get(key);
                if (known == null) {
                    known = decide(key);
                    inUse.put(key, known);
                }
                known.users++;
                return known;
            } catch (IOException | SQLException e) {
                throw new DatabaseException("Cannot use the database in " + home + ": " + e.getMessage(), e);
            }
        }
    }

    Login owner() {
        return login(Roles.OWNER, ownerPassword);
    }

    Login reader() {
        return login(Roles.READER, readerPassword);
    }

    /** Joins or starts the server again, should it have been killed while it was in use. */
    void revive() {
        synchronized (inUse) {
            try (FileChannel lockFile = open(home.resolve("postgres.lock"));
                    FileLock decision = lockFile.lock()) {
                if (decision.isValid() && !join(true)) {
                    start();
                }
            } catch (IOException | SQLException e) {
                throw new DatabaseException("Cannot start the database in " + home + " again: " + e.getMessage(), e);
            }
        }
    }

    /** The last one out stops the server. */
    void leave() {
        synchronized (inUse) {
            users--;
            if (users > 0) {
                return;
            }
            inUse.remove(home);
            try (FileChannel lockFile = open(home.resolve("postgres.lock"));
                    FileLock decision = lockFile.lock()) {
                usersFile.close();
                if (decision.isValid() && isLastOne()) {
                    log.info("Stopping PostgreSQL");
                    server.stop();
                }
            } catch (IOException e) {
                throw new DatabaseException("Cannot leave the database in " + home + ": " + e.getMessage(), e);
            }
        }
    }

    private Login login(String role, String password) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, role, password);
    }

    private static EmbeddedPostgres decide(Path home) throws IOException, SQLException {
        // Everything under one lock, the unpacking and the passwords too.
        try (FileChannel lockFile = open(home.resolve("postgres.lock"));
                FileLock decision = lockFile.lock()) {
            EmbeddedPostgres embedded = new EmbeddedPostgres(home);
            boolean entered = false;
            try {
                embedded.startOrJoin();
                entered = decision.isValid();
                return embedded;
            } finally {
                if (!entered) {
                    embedded.usersFile.close();
                }
            }
        }
    }

    private void startOrJoin() throws IOException, SQLException {
        boolean usedByOthers = !isLastOne();
        if (!join(usedByOthers)) {
            start();
        }
        if (usersFile.lock(0, Long.MAX_VALUE, true).isShared()) {
            log.debug("Using the database in {}", home);
        }
        try (Connection connection = owner().connect()) {
            Roles.ensureReader(connection, readerPassword);
        }
    }

    /** Joins the server that runs here, if one does. */
    private boolean join(boolean usedByOthers) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<PostmasterFile> running = PostmasterFile.read(server.data());
            if (running.isEmpty()) {
                return false;
            }
            Answer answer = ask(running.get().port());
            if (answer == Answer.OURS) {
                port = running.get().port();
                log.info("Joining the PostgreSQL that runs on port {}", port);
                return true;
            }
            if (usedByOthers && isElsewhere()) {
                throw new DatabaseException("Another Vigie process uses " + home + " from another container, and its"
                        + " PostgreSQL cannot be reached from here. Two servers on one folder would destroy it: share"
                        + " a PostgreSQL through SPRING_DATASOURCE_URL instead.");
            }
            if (!running.get().mayBeAlive()) {
                // Left behind by a server that was killed. PostgreSQL would clear it up, unless the number went to
                // another process, which it takes for the server.
                Files.deleteIfExists(PostmasterFile.in(server.data()));
                return false;
            }
            if (System.nanoTime() > deadline) {
                throw new DatabaseException(
                        "A PostgreSQL (process " + running.get().pid() + ") works in "
                                + server.data() + " but does not answer on port "
                                + running.get().port() + ". Its log is in "
                                + server.data().resolve("server.log") + ".");
            }
            // Starting, recovering after a crash, or stopping.
            PostgresServer.pause(200);
        }
    }

    private void start() throws IOException, SQLException {
        boolean isNew = !server.isInitialized();
        if (isNew) {
            log.info("Creating the database in {}", server.data());
            server.initialize(Roles.OWNER, ownerPassword);
        }
        Path portFile = home.resolve("postgres.port");
        port = server.start(read(portFile));
        Files.writeString(portFile, port + "\n");
        Files.writeString(placeFile(), place() + "\n");
        log.info("Started PostgreSQL on port {}", port);
        createDatabase();
    }

    /** Asked at each start: the first one may have been killed before this. */
    private void createDatabase() throws SQLException {
        Login bootstrap = new Login("jdbc:postgresql://127.0.0.1:" + port + "/postgres", Roles.OWNER, ownerPassword);
        try (Connection connection = bootstrap.connect();
                Statement statement = connection.createStatement()) {
            boolean exists;
            try (ResultSet rows =
                    statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
                exists = rows.next();
            }
            if (!exists) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private enum Answer {
        OURS,
        OTHER
    }

    private Answer ask(int askedPort) {
        if (askedPort <= 0) {
            return Answer.OTHER;
        }
        Login bootstrap =
                new Login("jdbc:postgresql://127.0.0.1:" + askedPort + "/postgres", Roles.OWNER, ownerPassword);
        try (Connection connection = bootstrap.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show data_directory")) {
            return rows.next() && Files.isSameFile(Path.of(rows.getString(1)), server.data())
                    ? Answer.OURS
                    : Answer.OTHER;
        } catch (SQLException | IOException e) {
            log.debug("No answer on port {}: {}", askedPort, e.getMessage());
            return Answer.OTHER;
        }
    }

    /** Whether nobody but, at most, this process uses the server. Only meaningful while holding the decision. */
    private boolean isLastOne() throws IOException {
        try (FileChannel file = open(home.resolve("postgres.users"));
                @Nullable FileLock alone = file.tryLock()) {
            return alone != null;
        }
    }

    /** Whether the server was started among processes that cannot be seen from here. */
    private boolean isElsewhere() throws IOException {
        return Files.exists(placeFile())
                && !Files.readString(placeFile()).strip().equals(place());
    }

    private Path placeFile() {
        return home.resolve("postgres.place");
    }

    /** The set of processes that this one sees: each container has its own. */
    private static String place() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
        } catch (IOException e) {
            return "this machine";
        }
    }

    private static int read(Path portFile) {
        try {
            return Integer.parseInt(Files.readString(portFile).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
