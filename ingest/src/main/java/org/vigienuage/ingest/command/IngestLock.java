package org.vigienuage.ingest.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * One ingest at a time, whichever machine it runs on. PostgreSQL holds the lock as long as the connection lives, so a
 * killed ingest leaves none behind.
 */
final class IngestLock implements AutoCloseable {

    /** Any number, as long as nothing else takes it: "vigie" in ASCII. */
    private static final long KEY = 0x7669676965L;

    private final Connection connection;

    private IngestLock(Connection connection) {
        this.connection = connection;
    }

    static Optional<IngestLock> tryTake(DataSource dataSource) throws SQLException {
        var connection = dataSource.getConnection();
        try (var statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, KEY);
            try (var answer = statement.executeQuery()) {
                if (answer.next() && answer.getBoolean(1)) {
                    return Optional.of(new IngestLock(connection));
                }
            }
        }
        connection.close();
        return Optional.empty();
    }

    /** Unlocks before the connection goes back to its pool, where it would keep the lock. */
    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.prepareStatement("SELECT pg_advisory_unlock(?)")) {
            statement.setLong(1, KEY);
            statement.execute();
        }
    }
}
