package org.vigienuage.ingest.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The tables and sequences of the five layers, as the database itself describes them; bookkeeping of jobs is none. */
final class StoredTables {

    static final List<String> LAYERS = List.of("source", "staging", "procurement", "classification", "mart");

    private static final String TABLES = """
            SELECT format('%s.%s', nspname, relname) AS name,
                (SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
                 WHERE attrelid = class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns,
                coalesce((
                    SELECT array_agg(
                        format('%I', attname) || CASE WHEN attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END ORDER BY position)
                    FROM pg_index AS index
                    CROSS JOIN LATERAL unnest(index.indkey::smallint[]) WITH ORDINALITY AS key (number, position)
                    JOIN pg_attribute AS attribute ON attrelid = indrelid AND attnum = key.number
                    WHERE indrelid = class.oid AND indisprimary), ARRAY['stored::text COLLATE "C"']) AS row_order
            FROM pg_class AS class JOIN pg_namespace AS namespace ON namespace.oid = relnamespace
            WHERE nspname = ANY (?) AND relkind = 'r' AND relpersistence <> 't'""";

    private static final String REFERENCES = """
            SELECT format('%s.%s', here_schema.nspname, here.relname), format('%s.%s', there_schema.nspname, there.relname)
            FROM pg_constraint
            JOIN pg_class AS here ON here.oid = conrelid JOIN pg_namespace AS here_schema ON here_schema.oid = here.relnamespace
            JOIN pg_class AS there ON there.oid = confrelid JOIN pg_namespace AS there_schema ON there_schema.oid = there.relnamespace
            WHERE contype = 'f' AND conrelid <> confrelid""";

    private static final String SEQUENCES = """
            SELECT format('%s.%s', schemaname, sequencename), last_value FROM pg_sequences
            WHERE schemaname = ANY (?) AND last_value IS NOT NULL""";

    private final DSLContext database;

    private StoredTables(Connection connection) {
        database = DSL.using(connection);
    }

    static StoredTables of(Connection connection) {
        return new StoredTables(connection);
    }

    /** Makes the text of values that of every other machine, for the rest of the transaction. */
    static void speakPlainly(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL TimeZone = 'UTC'");
            statement.execute("SET LOCAL DateStyle = 'ISO, YMD'");
            statement.execute("SET LOCAL IntervalStyle = 'postgres'");
            statement.execute("SET LOCAL extra_float_digits = 1");
            statement.execute("SET LOCAL bytea_output = 'hex'");
        }
    }

    /** Each after those it refers to, else by name. */
    List<StoredTable> tables() {
        SortedMap<String, StoredTable> waiting = new TreeMap<>();
        for (var row : database.fetch(TABLES, (Object) layers())) {
            var table = new StoredTable(
                    row.get("name", String.class),
                    List.of(row.get("columns", String[].class)),
                    List.of(row.get("row_order", String[].class)));
            waiting.put(table.name(), table);
        }
        Map<String, Set<String>> references = new TreeMap<>();
        for (var row : database.fetch(REFERENCES)) {
            references
                    .computeIfAbsent(row.get(0, String.class), name -> new HashSet<>())
                    .add(row.get(1, String.class));
        }
        List<StoredTable> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            var next = waiting.values().stream()
                    .filter(table -> references.getOrDefault(table.name(), Set.of()).stream()
                            .noneMatch(waiting::containsKey))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables refer to one another: " + waiting.keySet()));
            ordered.add(next);
            waiting.remove(next.name());
        }
        return ordered;
    }

    /** The last value of each sequence that has given one. */
    SortedMap<String, Long> sequences() {
        SortedMap<String, Long> values = new TreeMap<>();
        for (var row : database.fetch(SEQUENCES, (Object) layers())) {
            values.put(row.get(0, String.class), row.get(1, Long.class));
        }
        return values;
    }

    void setSequence(String name, long value) {
        database.fetch("SELECT setval(?::regclass, ?)", StoredTable.quoted(name), value);
    }

    private static String[] layers() {
        return LAYERS.toArray(String[]::new);
    }
}
