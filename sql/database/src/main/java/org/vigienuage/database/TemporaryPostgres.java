package org.vigienuage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A server of one's own for tests and for the build: fast, not durable, and deleted when closed. */
public final class TemporaryPostgres implements AutoCloseable {

    private final Path folder;
    private final PostgresServer server;
    private final String ownerPassword = "temporary-owner";
    private final String readerPassword = "temporary-reader";
    private int port;

    private TemporaryPostgres(Path folder) {
        this.folder = folder;
        this.server = new PostgresServer(
                PostgresBinaries.under(PostgresBinaries.sharedCache()), folder, ServerConfiguration.TEMPORARY);
    }

    public static TemporaryPostgres start() {
        try {
            TemporaryPostgres temporary = new TemporaryPostgres(Files.createTempDirectory("vigie-postgres-"));
            temporary.initialize();
            return temporary;
        } catch (IOException | SQLException e) {
            throw new DatabaseException("Cannot start a temporary PostgreSQL: " + e.getMessage(), e);
        }
    }

    /** The superuser, in a database that exists. */
    public Login owner(String database) {
        return login(database, Roles.OWNER, ownerPassword);
    }

    /** The role that may only read the mart. */
    public Login reader(String database) {
        return login(database, Roles.READER, readerPassword);
    }

    @Override
    public void close() {
        try {
            server.stop("immediate", 30);
        } finally {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                folder.toFile().deleteOnExit();
            }
        }
    }

    private void initialize() throws IOException, SQLException {
        server.initialize(Roles.OWNER, ownerPassword);
        port = server.start(0);
        try (var connection = owner("postgres").connect()) {
            Roles.ensureReader(connection, readerPassword);
        }
    }

    private Login login(String database, String role, String password) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, password);
    }
}
