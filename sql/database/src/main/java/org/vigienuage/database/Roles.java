package org.vigienuage.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two roles: the owner, who ingests and migrates, and the reader of the mart, who serves the web. */
final class Roles {

    static final String OWNER = "vigie";
    static final String READER = "vigie_web";

    private static final Logger log = LoggerFactory.getLogger(Roles.class);

    private Roles() {}

    /**
     * Makes the reader where it is missing, because migrations grant to it. On a PostgreSQL of somebody else it
     * cannot log in until an administrator says how, and where we may not make it the migrations do without.
     */
    static void ensureReader(Login owner) {
        try (Connection connection = owner.connect()) {
            if (!readerExists(connection)) {
                createReader(connection);
            }
        } catch (SQLException e) {
            throw new DatabaseException("Cannot connect to " + owner + ": " + e.getMessage(), e);
        }
    }

    /** Lets a reader read that was made after the schema; the migrations have granted to one that was there before. */
    static void grantReading(Login owner) {
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            boolean lacks;
            try (ResultSet rows = statement.executeQuery("select from pg_roles, pg_namespace where rolname = '" + READER
                    + "' and nspname = 'mart' and not has_schema_privilege(pg_roles.oid, pg_namespace.oid, 'USAGE')")) {
                lacks = rows.next();
            }
            if (lacks) {
                statement.execute("grant usage on schema mart to " + READER);
                statement.execute("grant select on all tables in schema mart to " + READER);
                statement.execute("grant execute on all functions in schema mart to " + READER);
                statement.execute("alter default privileges in schema mart grant select on tables to " + READER);
            }
        } catch (SQLException e) {
            throw new DatabaseException("Cannot let " + READER + " read: " + e.getMessage(), e);
        }
    }

    /** Makes the reader of the embedded PostgreSQL able to log in with this password, and only to read. */
    static void ensureReader(Connection superuser, String password) throws SQLException {
        if (!readerExists(superuser)) {
            createReader(superuser);
        }
        try (Statement statement = superuser.createStatement()) {
            statement.execute("alter role " + READER + " login");
            statement.execute("alter role " + READER + " set default_transaction_read_only = on");
            statement.execute("alter role " + READER + " set statement_timeout = '60s'");
            statement.execute("alter role " + READER + " set idle_in_transaction_session_timeout = '10min'");
        }
        // Hashed on this side: the password itself never travels.
        superuser.unwrap(PGConnection.class).alterUserPassword(READER, password.toCharArray(), "scram-sha-256");
    }

    /**
     * Takes away what PostgreSQL gives to everybody in a database: tables for the time of a session, and large
     * objects. On a PostgreSQL of somebody else we may not be allowed to, and say so.
     */
    static void confineReader(Login owner) {
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            String database = statement.enquoteIdentifier(connection.getCatalog(), true);
            statement.execute("grant temporary on database " + database + " to current_user");
            statement.execute("revoke temporary on database " + database + " from public");
            statement.execute("revoke execute on function pg_catalog.lo_creat(integer), pg_catalog.lo_create(oid),"
                    + " pg_catalog.lo_from_bytea(oid, bytea) from public");
        } catch (SQLException e) {
            if (!"42501".equals(e.getSQLState())) {
                throw new DatabaseException("Cannot confine " + READER + " on " + owner + ": " + e.getMessage(), e);
            }
            log.debug("May not take temporary tables and large objects from everybody: {}", e.getMessage());
        }
    }

    private static boolean readerExists(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select from pg_roles where rolname = '" + READER + "'")) {
            return rows.next();
        }
    }

    private static void createReader(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create role " + READER + " nologin");
        } catch (SQLException e) {
            switch (e.getSQLState()) {
                case "42710", "23505" -> log.debug("Somebody else has just made the role {}", READER);
                case "42501" -> log.warn("May not create the role {}; the web program has to use another", READER);
                default -> throw e;
            }
        }
    }
}
