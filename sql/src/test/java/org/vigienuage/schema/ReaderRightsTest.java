package org.vigienuage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigienuage.testing.TestDatabase;

/** The role of the web program reads the mart and can do nothing else, even where its own settings would let it. */
class ReaderRightsTest {

    private static final String NO_RIGHT = "42501";
    private static final String RELATIONS = """
            select quote_ident(nspname) || '.' || quote_ident(relname)
            from pg_class join pg_namespace on pg_namespace.oid = relnamespace
            where relkind in ('r', 'p', 'v', 'm', 'f') and nspname !~ '^pg_' and nspname <> 'information_schema'
            """;

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final DSLContext OWNER = DSL.using(DATABASE.owner(), SQLDialect.POSTGRES);

    private static Connection reader;

    @BeforeAll
    static void connect() throws SQLException {
        reader = DATABASE.web().getConnection();
        reader.setAutoCommit(false);
    }

    @AfterAll
    static void disconnect() throws SQLException {
        reader.close();
    }

    @Test
    void itReadsEveryTableOfTheMart() throws SQLException {
        for (String table : relations("nspname = 'mart' and relkind <> 'v'")) {
            assertThat(refusal("select count(*) from " + table)).as(table).isEmpty();
        }
    }

    @Test
    void itReadsNoTableOfAnotherSchema() throws SQLException {
        List<String> others = relations("nspname <> 'mart'");
        assertThat(others).hasSizeGreaterThan(50);
        for (String table : others) {
            assertThat(refusal("select count(*) from " + table)).as(table).isEqualTo(NO_RIGHT);
            assertThat(refusal("copy " + table + " to stdout")).as(table).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void itChangesNoTable() throws SQLException {
        for (String table : relations("relkind in ('r', 'p')")) {
            assertThat(refusal("delete from " + table)).as(table).isEqualTo(NO_RIGHT);
            assertThat(refusal("truncate " + table)).as(table).isEqualTo(NO_RIGHT);
            assertThat(refusal("insert into " + table + " default values"))
                    .as(table)
                    .isEqualTo(NO_RIGHT);
            assertThat(refusal("drop table " + table)).as(table).isEqualTo(NO_RIGHT);
            assertThat(refusal("copy " + table + " from stdin")).as(table).isEqualTo(NO_RIGHT);
            assertThat(refusal("lock table " + table + " in access exclusive mode"))
                    .as(table)
                    .isEqualTo(NO_RIGHT);
        }
        for (String column : OWNER.fetch(
                        "select format('update %I.%I set %I = %I', table_schema, table_name, column_name, column_name)"
                                + " from information_schema.columns join information_schema.tables using (table_schema, table_name)"
                                + " where table_type = 'BASE TABLE' and ordinal_position = 1 and is_generated = 'NEVER'"
                                + " and table_schema in ('source', 'staging', 'procurement', 'classification', 'mart')")
                .into(String.class)) {
            assertThat(refusal(column)).as(column).isEqualTo(NO_RIGHT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mart.mine ()",
                "create table public.mine ()",
                "create temporary table mine ()",
                "create schema mine",
                "create function public.mine() returns int language sql return 1",
                "create role mine",
                "alter role vigie_web superuser",
                "set role vigie",
                "set session authorization vigie",
                "grant select on all tables in schema staging to vigie_web",
                "select pg_read_file('postgresql.conf')",
                "select pg_ls_dir('.')",
                "select lo_import('/etc/passwd')",
                "copy (select 1) to '/tmp/mine'",
                "copy (select 1) to program 'id'",
                "select * from pg_authid",
                "set session_replication_role = replica",
                "select pg_reload_conf()",
                "select pg_switch_wal()",
                "create extension dblink",
                "checkpoint",
                "reindex table mart.data_version",
                "comment on schema mart is 'mine'",
            })
    void itMayNot(String statement) throws SQLException {
        assertThat(refusal(statement)).isEqualTo(NO_RIGHT);
    }

    @Test
    void itPublishesNothing() throws SQLException {
        assertThat(refusal("call mart.publish_next('award', 1)")).isNotEmpty();
        assertThat(refusal("call mart.show_history()")).isNotEmpty();
        assertThat(refusal("call mart.hash_next('award')")).isNotEmpty();
    }

    @Test
    void itKeepsNoObjectsOutsideTables() throws SQLException {
        assertThat(refusal("select lo_create(0)")).isNotEmpty();
        assertThat(OWNER.fetchValue("select count(*) from pg_largeobject_metadata"))
                .isEqualTo(0L);
    }

    @Test
    void aQuestionOfItsOwnCannotGoOnForEver() throws SQLException {
        try (Connection connection = DATABASE.web().getConnection();
                Statement statement = connection.createStatement();
                var shown = statement.executeQuery(
                        "select current_setting('statement_timeout') <> '0' and current_setting('default_transaction_read_only') = 'on'"
                                + " and current_setting('idle_in_transaction_session_timeout') <> '0'")) {
            assertThat(shown.next()).isTrue();
            assertThat(shown.getBoolean(1)).isTrue();
        }
    }

    private static List<String> relations(String which) {
        return new ArrayList<>(
                OWNER.fetch(RELATIONS + " and " + which + " order by 1").into(String.class));
    }

    /** The SQL state with which a statement of the reader is refused in a transaction that may write; empty when it is not. */
    private static String refusal(String sql) throws SQLException {
        try (Statement statement = reader.createStatement()) {
            // A setting of the session is no right: whoever gets a statement in can undo it first.
            statement.execute("set transaction read write");
            statement.execute(sql);
            return "";
        } catch (SQLException e) {
            return String.valueOf(e.getSQLState());
        } finally {
            reader.rollback();
        }
    }
}
