package org.vigienuage.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigienuage.database.UnusableDatabaseException.Reason;

/** A PostgreSQL that somebody else runs: whether it can be used, asked before anything breaks in the middle. */
record ExternalPostgres(Login login) {

    private static final int OLDEST = 150000;

    /** Letters with accents have capitals in it, which those of plain C have not. */
    private static final Set<String> BY_CODE_POINT = Set.of("c.utf-8", "c.utf8");

    private static final String FACTS = """
            SELECT
                current_setting('server_version_num')::integer AS number,
                current_setting('server_version') AS version,
                current_setting('server_encoding') AS encoding,
                -- Before PostgreSQL 17 the name of the built-in locale has no column of its own.
                (SELECT coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale', datcollate)
                 FROM pg_database AS d WHERE datname = current_database()) AS locale,
                pg_is_in_recovery() AS copy,
                has_database_privilege(current_database(), 'CREATE') AS creates,
                (SELECT has_schema_privilege(oid, 'USAGE') FROM pg_namespace WHERE nspname = 'mart') AS reads,
                current_user AS role""";

    private record Facts(
            int number,
            String version,
            String encoding,
            String locale,
            boolean copy,
            boolean creates,
            boolean reads,
            String role) {}

    /** For the role that migrates and loads. */
    void checkOwner() {
        Facts facts = facts();
        if (!facts.encoding().equals("UTF8")) {
            throw new UnusableDatabaseException(Reason.WRONG_ENCODING, login, facts.encoding());
        }
        if (!BY_CODE_POINT.contains(facts.locale().toLowerCase(Locale.ROOT))) {
            throw new UnusableDatabaseException(Reason.WRONG_LOCALE, login, facts.locale());
        }
        if (facts.copy()) {
            throw new UnusableDatabaseException(Reason.ONLY_A_COPY, login, "pg_is_in_recovery");
        }
        if (!facts.creates()) {
            throw new UnusableDatabaseException(Reason.MAY_NOT_CREATE, login, facts.role());
        }
    }

    /** For the role that reads. Before the first load there is nothing to read yet, and nothing wrong. */
    void checkReader() {
        Facts facts = facts();
        if (!facts.reads()) {
            throw new UnusableDatabaseException(Reason.NOT_READABLE, login, facts.role());
        }
    }

    private Facts facts() {
        Facts facts;
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FACTS)) {
            row.next();
            boolean reads = row.getBoolean("reads") || row.wasNull();
            facts = new Facts(
                    row.getInt("number"),
                    row.getString("version"),
                    row.getString("encoding"),
                    row.getString("locale"),
                    row.getBoolean("copy"),
                    row.getBoolean("creates"),
                    reads,
                    row.getString("role"));
        } catch (SQLException e) {
            UnusableDatabaseException refused =
                    new UnusableDatabaseException(reason(e.getSQLState()), login, String.valueOf(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
        if (facts.number() < OLDEST) {
            throw new UnusableDatabaseException(Reason.TOO_OLD, login, facts.version());
        }
        return facts;
    }

    /** By the classes of SQLSTATE: 28 is authorisation, 3D000 a database that is not there. */
    static Reason reason(@Nullable String state) {
        if (state == null) {
            return Reason.UNREACHABLE;
        }
        return state.startsWith("28") || state.equals("08004")
                ? Reason.LOGIN_REFUSED
                : state.equals("3D000") ? Reason.NO_DATABASE : Reason.UNREACHABLE;
    }
}
