package org.vigienuage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;

/** The public data dictionary is the comments of the schema, so nothing may go without one. */
class SchemaDocumentationTest {

    private static final DSLContext sql = DSL.using(TestDatabase.create().owner(), SQLDialect.POSTGRES);

    @Test
    void everyTableHasAComment() {
        List<String> silent = sql.fetch("select format('%s.%s', nspname, relname) from pg_class"
                        + " join pg_namespace on pg_namespace.oid = relnamespace"
                        + " where relkind in ('r', 'v', 'm') and nspname in ('source', 'staging', 'procurement', 'classification', 'mart')"
                        + " and obj_description(pg_class.oid, 'pg_class') is null")
                .into(String.class);

        assertThat(silent).isEmpty();
    }

    @Test
    void everyColumnHasAComment() {
        List<String> silent = sql.fetch("select format('%s.%s.%s', nspname, relname, attname) from pg_attribute"
                        + " join pg_class on pg_class.oid = attrelid join pg_namespace on pg_namespace.oid = relnamespace"
                        + " where relkind in ('r', 'v', 'm') and attnum > 0 and not attisdropped"
                        + " and nspname in ('source', 'staging', 'procurement', 'classification', 'mart')"
                        + " and col_description(attrelid, attnum) is null")
                .into(String.class);

        assertThat(silent).isEmpty();
    }

    @Test
    void everyDollarFigureIsAnExactDecimal() {
        List<String> inexact = sql.fetch(
                        "select format('%s.%s.%s', table_schema, table_name, column_name)"
                                + " from information_schema.columns where column_name like '%\\_amount' and data_type <> 'numeric'")
                .into(String.class);

        assertThat(inexact).isEmpty();
    }
}
