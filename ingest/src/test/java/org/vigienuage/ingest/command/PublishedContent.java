package org.vigienuage.ingest.command;

import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The published rows as text, in order, without names of versions and times: of every table that has versions. */
record PublishedContent(DSLContext database) {

    private static final String TABLES =
            "SELECT relname::text FROM pg_class WHERE relnamespace = 'mart'::regnamespace AND relkind = 'r'"
                    + " AND relname LIKE '%\\_history' ORDER BY relname";
    private static final String ROWS = """
            SELECT md5(coalesce(string_agg(row, chr(10) ORDER BY row COLLATE "C"), '')) FROM (
                SELECT (to_jsonb(t) - 'valid_from' - 'valid_to' - 'published_at' - 'fetched_at')::text AS row
                FROM mart.%s t WHERE valid_to IS NULL) r""";

    String text() {
        var versioned = database.fetch(TABLES).getValues(0, String.class).stream()
                .map(table -> table + " " + database.fetchValue(ROWS.formatted(table)))
                .collect(Collectors.joining("\n"));
        var hash =
                "SELECT content_hash || award_count || file_count FROM mart.data_version ORDER BY version_number DESC LIMIT 1";
        return versioned + "\ncontent " + database.fetchValue(hash);
    }
}
