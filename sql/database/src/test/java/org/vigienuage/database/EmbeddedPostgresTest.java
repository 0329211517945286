package org.vigienuage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    /** A database as it is after its first use; most tests begin with a copy, because creating one takes seconds. */
    @TempDir
    private static Path created;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private Path home;

    @BeforeAll
    static void createOnce() throws IOException {
        PostgresBinaries shared = PostgresBinaries.under(PostgresBinaries.sharedCache());
        Files.createSymbolicLink(programs(created), shared.folder());
        Database.open(DatabaseSettings.embeddedIn(created), "test").close();
    }

    @BeforeEach
    void beginWithACopy() throws IOException {
        home = folder.resolve("home");
        copy(created, home);
    }

    @AfterEach
    void leaveNothingBehind() throws IOException {
        killServer();
        Folders.delete(folder);
    }

    @Test
    void theFirstOneInStartsTheServerAndTheLastOneOutStopsIt() throws Exception {
        try (OtherProgram other = OtherProgram.start(home).untilItUsesTheDatabase()) {
            long server = serverProcess();
            try (Database database = open()) {
                assertThat(value(database.owner(), "select 1")).isEqualTo("1");
                assertThat(serverProcess()).isEqualTo(server);
            }
            assertThat(isRunning(server)).as("running while the other uses it").isTrue();
        }
        assertThat(PostmasterFile.in(home.resolve("postgres"))).doesNotExist();
    }

    @Test
    void theOneThatStartedTheServerMayLeaveBeforeTheOthers() throws Exception {
        OtherProgram first = OtherProgram.start(home).untilItUsesTheDatabase();
        try (Database database = open()) {
            first.close();
            assertThat(value(database.owner(), "select 1")).isEqualTo("1");
        }
        assertThat(PostmasterFile.in(home.resolve("postgres"))).doesNotExist();
    }

    @Test
    void programsThatStartTogetherShareOneServer() throws Exception {
        try (OtherProgram one = OtherProgram.start(home, "create table one ()");
                OtherProgram two = OtherProgram.start(home, "create table two ()")) {
            one.untilItUsesTheDatabase();
            two.untilItUsesTheDatabase();
            try (Database database = open()) {
                assertThat(value(database.owner(), "select count(*) from pg_tables where tablename in ('one', 'two')"))
                        .isEqualTo("2");
            }
        }
        assertThat(PostmasterFile.in(home.resolve("postgres"))).doesNotExist();
    }

    @Test
    void twoUsesInOneProcessAreCounted() throws Exception {
        try (Database one = open()) {
            Database two = open();
            two.close();
            two.close();
            assertThat(value(one.owner(), "select 1")).isEqualTo("1");
        }
        assertThat(PostmasterFile.in(home.resolve("postgres"))).doesNotExist();
    }

    @Test
    void aServerThatOutlivesItsKilledProgramIsJoinedAndStopped() throws Exception {
        OtherProgram.start(home).untilItUsesTheDatabase().kill();
        long server = serverProcess();
        assertThat(isRunning(server)).isTrue();

        try (Database database = open()) {
            assertThat(value(database.owner(), "select 1")).isEqualTo("1");
            assertThat(serverProcess()).isEqualTo(server);
        }
        // It removes its file as the last thing before it ends.
        assertThat(PostmasterFile.in(home.resolve("postgres"))).doesNotExist();
    }

    @Test
    void whatWasCommittedIsThereAfterProgramAndServerAreKilled() throws Exception {
        OtherProgram other = OtherProgram.start(home, "create table kept as select 42 as answer")
                .untilItUsesTheDatabase();
        killServer();
        other.kill();

        try (Database database = open()) {
            assertThat(value(database.owner(), "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void aServerThatIsKilledUnderAProgramComesBackOnTheSamePort() throws Exception {
        try (Database database = open()) {
            killServer();
            try (OtherProgram other = OtherProgram.start(home).untilItUsesTheDatabase()) {
                assertThat(value(database.owner(), "select 1")).isEqualTo("1");
            }
            assertThat(value(database.owner(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aProgramThatIsKilledWhileItCreatesTheDatabaseDoesNotSpoilIt() throws Exception {
        beginWithNothing();
        OtherProgram.start(home).untilItSays("Creating the database").kill();

        try (Database database = open()) {
            assertThat(value(database.owner(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aPidFileWhoseNumberNowBelongsToAnotherProcessDoesNotPreventAStart() throws Exception {
        Path data = home.resolve("postgres");
        Files.writeString(
                PostmasterFile.in(data),
                "%d\n%s\n1700000000\n1\n\n127.0.0.1\n"
                        .formatted(ProcessHandle.current().pid(), data));

        try (Database database = open()) {
            assertThat(value(database.owner(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void theServerKeepsCommitsSpeaksUnicodeAndListensToThisMachineOnly() throws Exception {
        try (Database database = open()) {
            assertThat(value(database.owner(), "show fsync")).isEqualTo("on");
            assertThat(value(database.owner(), "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(database.owner(), "show unix_socket_directories")).isEmpty();
            assertThat(value(database.owner(), "show server_encoding")).isEqualTo("UTF8");
            assertThat(value(database.owner(), "select upper('été')")).isEqualTo("ÉTÉ");
            assertThat(value(database.owner(), "show timezone")).isEqualTo("UTC");
            assertThat(value(database.owner(), "show application_name")).isEqualTo("test");
        }
    }

    @Test
    void nobodyEntersWithoutAPasswordThatOnlyTheOwnerOfTheFolderCanRead() throws Exception {
        try (Database database = open()) {
            Login owner = database.owner();
            assertThatThrownBy(() -> value(new Login(owner.url(), owner.user(), "guess"), "select 1"))
                    .hasMessageContaining("password authentication failed");
            for (String file : new String[] {"postgres-owner.password", "postgres-web.password"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(file))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void theWebRoleMayNotWrite() throws Exception {
        try (Database database = open()) {
            assertThat(value(database.reader(), "select current_user")).isEqualTo("vigie_web");
            assertThatThrownBy(() -> value(database.reader(), "create table public.mine ()"))
                    .hasMessageContaining("read-only");
            assertThatThrownBy(
                            () -> value(database.reader(), "set transaction read write; create table public.mine ()"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void anOrdinaryUserNeedsNothingSpecial() throws Exception {
        assumeTrue(Unprivileged.isRoot(), "only root can become an ordinary user");
        // With a right to read everything, because the classes may be in a folder that is closed to others.
        Unprivileged nobody = new Unprivileged(
                Stream.concat(
                                Unprivileged.AS_NOBODY.prefix().stream(),
                                Stream.of("--inh-caps=+dac_override", "--ambient-caps=+dac_override"))
                        .toList(),
                "nobody");
        assumeTrue(nobody.worksWith(programs(home)), "this machine does not let root do that");
        beginWithNothing();
        Files.delete(programs(home));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        nobody.own(home);

        try (OtherProgram other = OtherProgram.start(nobody, home).untilItUsesTheDatabase()) {
            assertThat(Files.getOwner(home.resolve("postgres")).getName()).isEqualTo("nobody");
        }
        assertThat(PostmasterFile.in(home.resolve("postgres"))).doesNotExist();
    }

    private void beginWithNothing() throws IOException {
        Folders.delete(home);
        Files.createDirectory(home);
        Files.createSymbolicLink(programs(home), programs(created).toRealPath());
    }

    private static Path programs(Path home) {
        return home.resolve("postgres-18.6.0");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private Database open() {
        return Database.open(DatabaseSettings.embeddedIn(home), "test");
    }

    private long serverProcess() {
        return PostmasterFile.read(home.resolve("postgres")).orElseThrow().pid();
    }

    private static boolean isRunning(long process) {
        return new PostmasterFile(process, 0).mayBeAlive();
    }

    private void killServer() {
        PostmasterFile.read(home.resolve("postgres"))
                .filter(PostmasterFile::mayBeAlive)
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
                });
    }

    private static String value(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            boolean isQuery = statement.execute(sql);
            if (!isQuery) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
