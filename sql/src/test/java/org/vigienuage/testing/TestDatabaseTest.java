package org.vigienuage.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void eachTestDatabaseHasTheSchemaAndNothingOfTheOthers() throws SQLException {
        TestDatabase one = TestDatabase.create();
        TestDatabase other = TestDatabase.create();

        execute(one.owner(), "create table public.mine (id int)");

        assertThat(value(one.owner(), "select to_regclass('public.mine') is not null"))
                .isEqualTo("t");
        assertThat(value(other.owner(), "select to_regclass('public.mine') is not null"))
                .isEqualTo("f");
        assertThat(value(other.owner(), "select to_regclass('source.source_file') is not null"))
                .isEqualTo("t");
    }

    @Test
    void theWebReadsTheMartAndNothingElse() throws SQLException {
        TestDatabase database = TestDatabase.create();

        assertThat(value(database.web(), "select count(*) from mart.data_version"))
                .isEqualTo("0");
        assertThatThrownBy(() -> value(database.web(), "select count(*) from source.source_file"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(database.web(), "delete from mart.data_version"))
                .hasMessageContaining("read-only");
        assertThatThrownBy(() -> execute(database.web(), "set transaction read write; delete from mart.data_version"))
                .hasMessageContaining("permission denied");
    }

    private static String value(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
