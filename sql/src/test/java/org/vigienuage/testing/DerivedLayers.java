package org.vigienuage.testing;

import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Everything that is derived from the staged records, and how it was derived. */
public final class DerivedLayers {

    private static final String TABLES = """
            select relnamespace::regnamespace || '.' || relname from pg_class
            where relnamespace in ('procurement'::regnamespace, 'classification'::regnamespace)
              and relkind = 'r' and relname <> 'changed_notice'
            """;
    private static final String ROWS = """
            select count(*) || ' ' || md5(coalesce(string_agg(told, '' order by told collate "C"), ''))
            from (select md5(to_jsonb(each)::text) as told from %s as each) as rows
            """;

    private final DataSource dataSource;
    private final DSLContext sql;

    public DerivedLayers(DataSource dataSource) {
        this.dataSource = dataSource;
        this.sql = DSL.using(dataSource, SQLDialect.POSTGRES);
    }

    /** Derives what the files that came since the last time touch; everything, the first time. */
    public void deriveChanges() {
        SqlFolder.run("transform", dataSource, Map.of("vigie.program", "the same"));
    }

    /** Derives everything anew, as another program would. */
    public void deriveAll() {
        sql.execute("delete from procurement.harmonized_input");
        deriveChanges();
    }

    /** The rows of every table but the notes for the publication: their count, and a hash of them in order. */
    public Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        for (String table : sql.fetch(TABLES).getValues(0, String.class)) {
            rows.put(table, sql.fetchSingle(ROWS.formatted(table)).get(0, String.class));
        }
        return rows;
    }
}
