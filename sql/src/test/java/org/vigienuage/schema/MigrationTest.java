package org.vigienuage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigienuage.testing.TestDatabase;

/**
 * A database of any earlier day, with rows in every table that it could have, is brought to the schema of today: every
 * row is still there with its value in every column that is still there, versions and their hashes first of all, and
 * every version can be read.
 */
class MigrationTest {

    private static final int ROWS = 3;

    /** What each publication fills anew, and the last schema from which a migration empties it. */
    private static final Map<String, String> FILLED_ANEW =
            Map.of("mart.data_issue", "011", "source.publication_input", "999");

    private static final String TABLES = """
            SELECT format('%s.%s', nspname, relname) AS name, class.oid::bigint AS id
            FROM pg_class AS class JOIN pg_namespace AS namespace ON namespace.oid = relnamespace
            WHERE nspname IN ('source', 'staging', 'procurement', 'classification', 'mart') AND relkind = 'r' ORDER BY 1""";
    private static final String COLUMNS = """
            SELECT attname::text AS name, format_type(atttypid, NULL) AS type, attidentity <> '' AS numbered FROM pg_attribute
            WHERE attrelid = ? AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum""";
    private static final String REFERENCES =
            "SELECT conrelid::bigint, confrelid::bigint FROM pg_constraint WHERE contype = 'f' AND conrelid <> confrelid";

    @ParameterizedTest
    @ValueSource(strings = {"006", "041"})
    void whatAnEarlierSchemaHeldIsThereInThatOfToday(String version) {
        migrateLoaded(version);
    }

    @ParameterizedTest
    @MethodSource("versions")
    @Tag("long")
    void whatAnySchemaHeldIsThereInThatOfToday(String version) {
        migrateLoaded(version);
    }

    /** So that none is forgotten above. */
    @Test
    void theSixthSchemaIsTheFirstThatPublishes() {
        assertThat(versions()).startsWith("006").contains("070");
        assertThat(tables(sql(TestDatabase.asOf("005"))).keySet()).noneMatch(name -> name.startsWith("mart."));
    }

    /** Every schema from the first that publishes on. */
    static Stream<String> versions() {
        return sql(TestDatabase.create())
                .fetch("SELECT version FROM flyway_schema_history WHERE version >= '006' ORDER BY installed_rank")
                .getValues(0, String.class)
                .stream();
    }

    private static void migrateLoaded(String version) {
        TestDatabase database = TestDatabase.asOf(version);
        DSLContext sql = sql(database);
        Map<String, Long> before = tables(sql);
        inOrderOfReferences(sql, before).forEach(table -> fill(sql, table, Objects.requireNonNull(before.get(table))));
        sql.execute("CREATE SCHEMA kept");
        before.keySet().forEach(table -> sql.execute("CREATE TABLE " + kept(table) + " AS TABLE " + table));

        database.migrateTo(null);

        Map<String, Long> after = tables(sql);
        List<String> gone = new ArrayList<>();
        before.keySet().forEach(table -> {
            if (FILLED_ANEW.getOrDefault(table, "").compareTo(version) < 0) {
                compare(sql, table, after, gone);
            }
        });
        System.out.println("Schema " + version + ": " + before.size() + " tables, columns that went: " + gone);
        assertThat(sql.fetch("SELECT content_hash FROM mart.data_version ORDER BY version_number")
                        .getValues(0, String.class))
                .containsExactly("v1", "v2", "v3");
        readEveryVersion(sql);
    }

    private static void compare(DSLContext sql, String table, Map<String, Long> after, List<String> gone) {
        // Versioning everything gave tables of the mart another name.
        String now = after.containsKey(table) ? table : table + "_history";
        assertThat(after).as("the table that was %s", table).containsKey(now);
        List<String> was = columns(sql, sql.fetchValue("SELECT ?::regclass::oid::bigint", kept(table)));
        List<String> shared = new ArrayList<>(was);
        shared.retainAll(columns(sql, Objects.requireNonNull(after.get(now))));
        was.stream().filter(column -> !shared.contains(column)).forEach(column -> gone.add(table + "." + column));
        String values = shared.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
        String row = "SELECT jsonb_build_array(" + values + ") FROM ";
        assertThat(sql.fetch(row + kept(table) + " EXCEPT ALL " + row + now))
                .as("rows of %s that are missing or other", table)
                .isEmpty();
        assertThat(sql.fetchCount(DSL.table(kept(table)))).as(table).isPositive();
    }

    private static void readEveryVersion(DSLContext sql) {
        List<String> views = sql.fetch("SELECT viewname FROM pg_views WHERE schemaname = 'mart' ORDER BY 1")
                .getValues(0, String.class);
        for (int number = 1; number <= ROWS; number++) {
            String version = String.valueOf(number);
            sql.transaction(pinned -> {
                pinned.dsl().execute("SELECT set_config('vigie.version', ?, true)", version);
                views.forEach(view -> pinned.dsl().fetch("SELECT * FROM mart." + view));
                assertThat(pinned.dsl().fetchOne("SELECT award_key FROM mart.award"))
                        .as("the award of version %s", version)
                        .extracting(row -> row.get(0))
                        .isEqualTo("v" + version);
            });
        }
    }

    /** Rows that are valid and differ in every column that can. Row i belongs to version i and refers to rows i. */
    private static void fill(DSLContext sql, String table, long id) {
        var columns = sql.fetch(COLUMNS, id).stream()
                .filter(column -> !column.get("numbered", Boolean.class))
                .toList();
        String names = columns.stream()
                .map(column -> '"' + column.get("name", String.class) + '"')
                .collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> value(column.get("name", String.class), column.get("type", String.class)))
                .collect(Collectors.joining(", "));
        boolean isOne = columns.stream()
                .anyMatch(column -> column.get("name", String.class).equals("is_only"));
        sql.execute("DELETE FROM " + table);
        sql.execute("INSERT INTO %s (%s) SELECT %s FROM generate_series(1, %d) AS i"
                .formatted(table, names, values, isOne ? 1 : ROWS));
    }

    private static String value(String name, String type) {
        return switch (name) {
            case "is_only" -> "true";
            case "state" -> "'staged'";
            case "bound" -> "'min'";
            default ->
                switch (type) {
                    case "integer" -> name.equals("valid_to") ? "nullif(i + 1, " + (ROWS + 1) + ")" : "i";
                    case "text" -> "'v' || i";
                    case "text[]" -> "ARRAY['v' || i, 'a''b']";
                    case "boolean" -> "i % 2 = 0";
                    case "date" -> "date '2016-02-28' + i";
                    case "timestamp with time zone" -> "timestamptz '2016-03-13 06:59:59.5Z' + i * interval '1 hour'";
                    case "timestamp without time zone" -> "timestamp '2016-03-13 02:30' + i * interval '1 hour'";
                    case "jsonb" -> "jsonb_build_object('number', i, 'text', 'v' || i)";
                    case "tsvector" -> "to_tsvector('simple', 'v' || i)";
                    case "numeric" -> "i + 0.25";
                    case "bytea" -> "convert_to('v' || i, 'UTF8')";
                    default -> "i::" + type;
                };
        };
    }

    private static List<String> inOrderOfReferences(DSLContext sql, Map<String, Long> tables) {
        Map<Long, List<Long>> references = new HashMap<>();
        sql.fetch(REFERENCES)
                .forEach(row -> references
                        .computeIfAbsent(row.get(0, Long.class), from -> new ArrayList<>())
                        .add(row.get(1, Long.class)));
        Map<String, Long> waiting = new TreeMap<>(tables);
        List<String> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String next = waiting.keySet().stream()
                    .filter(table -> references.getOrDefault(waiting.get(table), List.of()).stream()
                            .noneMatch(waiting::containsValue))
                    .findFirst()
                    .orElseThrow();
            ordered.add(next);
            waiting.remove(next);
        }
        return ordered;
    }

    private static String kept(String table) {
        return "kept." + table.replace('.', '_');
    }

    private static DSLContext sql(TestDatabase database) {
        return DSL.using(database.owner(), SQLDialect.POSTGRES);
    }

    private static Map<String, Long> tables(DSLContext sql) {
        Map<String, Long> tables = new TreeMap<>();
        sql.fetch(TABLES).forEach(row -> tables.put(row.get("name", String.class), row.get("id", Long.class)));
        return tables;
    }

    private static List<String> columns(DSLContext sql, Object table) {
        return sql.fetch(COLUMNS, table).getValues("name", String.class);
    }
}
