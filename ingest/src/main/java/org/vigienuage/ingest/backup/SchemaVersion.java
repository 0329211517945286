package org.vigienuage.ingest.backup;

import org.jooq.DSLContext;

/** The last migration that the schema has seen. */
final class SchemaVersion {

    private static final String LAST = "SELECT version FROM flyway_schema_history"
            + " WHERE success AND version IS NOT NULL ORDER BY string_to_array(version, '.')::integer[] DESC LIMIT 1";

    private SchemaVersion() {}

    static String of(DSLContext database) {
        return String.valueOf(database.fetchValue(LAST));
    }
}
