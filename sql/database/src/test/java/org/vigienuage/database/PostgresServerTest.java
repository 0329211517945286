package org.vigienuage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresServerTest {

    @TempDir
    private Path parent;

    private PostgresBinaries binaries;

    /** In a folder that is open to all users, as that of the person who runs the tests may not be. */
    @BeforeEach
    void unpack() throws IOException {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        binaries = PostgresBinaries.under(parent);
    }

    static Unprivileged[] waysOfRoot() {
        return new Unprivileged[] {Unprivileged.OWN_NAMESPACE, Unprivileged.AS_NOBODY};
    }

    @ParameterizedTest
    @MethodSource("waysOfRoot")
    void rootRunsItInAnyWayThatTheMachineAllows(Unprivileged way) throws Exception {
        assumeTrue(Unprivileged.isRoot());
        assumeTrue(way.worksWith(binaries.folder()), "not allowed here: " + way);
        startAndStop(way);
    }

    @Test
    void aFolderThatRanInOneWayRunsInAnother() throws Exception {
        assumeTrue(Unprivileged.isRoot());
        assumeTrue(Unprivileged.OWN_NAMESPACE.worksWith(binaries.folder()));
        assumeTrue(Unprivileged.AS_NOBODY.worksWith(binaries.folder()));

        startAndStop(Unprivileged.OWN_NAMESPACE);
        startAndStop(Unprivileged.AS_NOBODY);
        startAndStop(Unprivileged.OWN_NAMESPACE);
    }

    private void startAndStop(Unprivileged way) throws Exception {
        PostgresServer server = new PostgresServer(binaries, parent, ServerConfiguration.TEMPORARY, way);
        if (!server.isInitialized()) {
            server.initialize("vigie", "secret");
        }
        int port = server.start(0);
        try (Connection connection =
                new Login("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "vigie", "secret").connect()) {
            assertThat(connection.isValid(5)).isTrue();
        } finally {
            server.stop();
        }
        assertThat(PostmasterFile.read(server.data())).isEmpty();
    }
}
