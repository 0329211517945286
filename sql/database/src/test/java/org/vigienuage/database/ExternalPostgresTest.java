package org.vigienuage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.database.UnusableDatabaseException.Reason;

/** A server that somebody set up by hand is told what is wrong with it before anything is written. */
class ExternalPostgresTest {

    private static TemporaryPostgres server;

    @BeforeAll
    static void start() throws SQLException {
        server = TemporaryPostgres.start();
        execute("postgres", "create role keeper login password 'kept'");
        execute("postgres", "create role stranger login password 'strange'");
        execute("postgres", "create database kept owner keeper");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theOwnerOfADatabaseNeedsNoOtherRight() {
        assertThatCode(() -> owner(as("kept", "keeper", "kept"))).doesNotThrowAnyException();
    }

    @Test
    void whoMayNotCreateIsToldToOwnTheDatabase() {
        refused(() -> owner(as("kept", "stranger", "strange")), Reason.MAY_NOT_CREATE, "stranger");
    }

    @Test
    void aWrongPasswordIsSaidWithoutThePassword() {
        refused(() -> owner(as("kept", "keeper", "wrong-one")), Reason.LOGIN_REFUSED, "keeper");
        assertThatThrownBy(() -> owner(as("kept", "keeper", "wrong-one"))).hasMessageNotContaining("wrong-one");
    }

    @Test
    void aRoleThatIsMissingIsSaid() {
        refused(() -> reader(as("kept", "nobody_here", "x")), Reason.LOGIN_REFUSED, "create role vigie_web");
    }

    @Test
    void aDatabaseThatIsMissingIsSaid() {
        refused(() -> owner(as("nowhere", "keeper", "kept")), Reason.NO_DATABASE, "create database");
    }

    @Test
    void aServerThatIsNotThereIsSaid() {
        Login away = new Login("jdbc:postgresql://127.0.0.1:1/vigie", "keeper", "kept");
        refused(() -> owner(away), Reason.UNREACHABLE, "127.0.0.1:1");
    }

    @Test
    void aDatabaseInAnotherOrderOfTextIsRefused() throws SQLException {
        execute(
                "postgres",
                "create database french owner keeper template template0 locale_provider icu icu_locale 'fr-CA'");
        refused(() -> owner(as("french", "keeper", "kept")), Reason.WRONG_LOCALE, "fr-CA");
    }

    @Test
    void aDatabaseOfAnotherEncodingIsRefused() throws SQLException {
        execute(
                "postgres",
                "create database latin owner keeper template template0 encoding 'LATIN1' locale_provider libc locale 'C'");
        refused(() -> owner(as("latin", "keeper", "kept")), Reason.WRONG_ENCODING, "LATIN1");
    }

    @Test
    void aReaderThatMayNotReadIsToldSoAndOneMadeLaterIsGranted() throws SQLException {
        execute("postgres", "create database loaded owner keeper");
        execute("loaded", "set role keeper; create schema mart; create table mart.thing (id integer)");
        Login web = server.reader("loaded");
        refused(() -> reader(web), Reason.NOT_READABLE, "vigie_web");

        Roles.grantReading(as("loaded", "keeper", "kept"));

        assertThatCode(() -> reader(web)).doesNotThrowAnyException();
        try (Connection connection = web.connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("select from mart.thing")).isTrue();
            statement.execute("set session characteristics as transaction read write");
            assertThatThrownBy(() -> statement.execute("insert into mart.thing values (1)"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static void owner(Login login) {
        new ExternalPostgres(login).checkOwner();
    }

    private static void reader(Login login) {
        new ExternalPostgres(login).checkReader();
    }

    private static void refused(ThrowingCallable use, Reason reason, String said) {
        assertThatThrownBy(use)
                .hasMessageContaining(said)
                .asInstanceOf(type(UnusableDatabaseException.class))
                .extracting(UnusableDatabaseException::reason)
                .isEqualTo(reason);
    }

    private static Login as(String database, String role, String password) {
        return new Login(server.owner(database).url(), role, password);
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = server.owner(database).connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
