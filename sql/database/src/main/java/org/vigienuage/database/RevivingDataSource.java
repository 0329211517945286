package org.vigienuage.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens connections to the embedded server, and starts it again when nobody answers any more. */
final class RevivingDataSource implements DataSource {

    private static final String NOBODY_ANSWERS = "08001";

    private final EmbeddedPostgres server;
    private final Supplier<Login> login;

    RevivingDataSource(EmbeddedPostgres server, Supplier<Login> login) {
        this.server = server;
        this.login = login;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return login.get().connect();
        } catch (SQLException gone) {
            if (!NOBODY_ANSWERS.equals(gone.getSQLState())) {
                throw gone;
            }
            try {
                server.revive();
            } catch (DatabaseException failed) {
                gone.addSuppressed(failed);
                throw gone;
            }
            return login.get().connect();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The role is given");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Logged by slf4j");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
