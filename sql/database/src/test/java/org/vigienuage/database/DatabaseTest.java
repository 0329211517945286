package org.vigienuage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void aPostgresOfSomebodyElseIsUsedAndNothingIsStarted() throws SQLException {
        Path home = folder.resolve("home");
        try (TemporaryPostgres foreign = TemporaryPostgres.start()) {
            Login login = foreign.owner("postgres");
            DatabaseSettings settings = DatabaseSettings.fromEnvironment(Map.of(
                    "VIGIE_HOME", home.toString(),
                    "SPRING_DATASOURCE_URL", login.url(),
                    "SPRING_DATASOURCE_USERNAME", String.valueOf(login.user()),
                    "SPRING_DATASOURCE_PASSWORD", String.valueOf(login.password())));
            try (Database database = Database.open(settings, "vigie-ingest")) {
                execute(database.owner(), "drop role vigie_web");
                database.migrate();
                assertThat(value(database.owner(), "select rolcanlogin from pg_roles where rolname = 'vigie_web'"))
                        .isEqualTo("f");
                assertThat(value(database.owner(), "show application_name")).isEqualTo("vigie-ingest");
                assertThatThrownBy(() -> execute(database.reader(), "create table mine ()"))
                        .hasMessageContaining("read-only");
            }
        }
        assertThat(home).doesNotExist();
    }

    @Test
    void withoutSettingsTheDatabaseIsEmbeddedInVarOfTheWorkingFolder() {
        DatabaseSettings settings = DatabaseSettings.fromEnvironment(Map.of("SPRING_DATASOURCE_URL", ""));

        assertThat(settings.url()).isNull();
        assertThat(settings.home()).isEqualTo(Path.of("var").toAbsolutePath());
    }

    @Test
    void passwordsStayOutOfMessages() {
        Login login = new Login("jdbc:postgresql://127.0.0.1:1/vigie", "vigie", "secret");

        assertThat(login).hasToString("jdbc:postgresql://127.0.0.1:1/vigie as vigie");
        assertThat(new DatabaseSettings(Path.of("/var"), login.url(), "vigie", "secret").toString())
                .doesNotContain("secret");
    }

    private static String value(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
