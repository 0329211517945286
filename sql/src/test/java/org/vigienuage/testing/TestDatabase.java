package org.vigienuage.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.vigienuage.database.Login;
import org.vigienuage.database.Migration;
import org.vigienuage.database.TemporaryPostgres;

/**
 * A migrated and otherwise empty database of its own for each test class. All of them live on one temporary server per
 * test run, as copies of one database that was migrated once.
 *
 * <pre>{@code
 * private static final TestDatabase database = TestDatabase.create();
 * }</pre>
 *
 * There is nothing to close: everything goes when the tests end.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger created = new AtomicInteger();
    private static @Nullable TemporaryPostgres server;

    private final Login owner;
    private final Login reader;

    private TestDatabase(Login owner, Login reader) {
        this.owner = owner;
        this.reader = reader;
    }

    /** A new database with the schema of today. */
    public static TestDatabase create() {
        TemporaryPostgres running = server();
        String name = "test_" + created.incrementAndGet();
        execute(running.owner("postgres"), "create database " + name + " template " + TEMPLATE);
        Migration.confineReader(running.owner(name));
        return new TestDatabase(running.owner(name), running.reader(name));
    }

    /** A new database with the schema of an earlier day: after the migration of that version, and empty. */
    public static TestDatabase asOf(String version) {
        TemporaryPostgres running = server();
        String name = "test_" + created.incrementAndGet();
        execute(running.owner("postgres"), "create database " + name);
        TestDatabase database = new TestDatabase(running.owner(name), running.reader(name));
        database.migrateTo(version);
        return database;
    }

    /** Goes on to a later version of the schema, null for that of today. */
    public void migrateTo(@Nullable String version) {
        try (Connection connection = owner().getConnection()) {
            connection.setAutoCommit(false);
            Migration.migrateWithin(connection, version);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("Migration to " + version, e);
        }
    }

    /** Connections of the role that owns everything, as ingest has them. */
    public DataSource owner() {
        return owner.toDataSource();
    }

    /** Connections of the role that may only read the mart, as the web has them. */
    public DataSource web() {
        return reader.toDataSource();
    }

    /** The owner's login, for a program to be started on this database. */
    public Login ownerLogin() {
        return owner;
    }

    /** The reader's login, for a program to be started on this database. */
    public Login webLogin() {
        return reader;
    }

    /** Spring properties that make a program use this database as its owner. */
    public Map<String, String> ownerProperties() {
        return properties(owner);
    }

    /** Spring properties that make a program use this database as the reader. */
    public Map<String, String> webProperties() {
        return properties(reader);
    }

    private static Map<String, String> properties(Login login) {
        return Map.of(
                "spring.datasource.url", login.url(),
                "spring.datasource.username", String.valueOf(login.user()),
                "spring.datasource.password", String.valueOf(login.password()));
    }

    private static synchronized TemporaryPostgres server() {
        TemporaryPostgres running = server;
        if (running == null) {
            running = TemporaryPostgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-test-database"));
            execute(running.owner("postgres"), "create database " + TEMPLATE);
            Migration.migrate(running.owner(TEMPLATE));
            server = running;
        }
        return running;
    }

    private static void execute(Login login, String sql) {
        try (Connection connection = login.toDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
