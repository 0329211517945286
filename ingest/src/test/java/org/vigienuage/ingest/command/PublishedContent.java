package org.vigienuage.ingest.command;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The published rows as text, in order, without names of versions and times. */
record PublishedContent(DSLContext database) {

    private static final List<String> VERSIONED = List.of(
            "award",
            "award_supplier",
            "notice",
            "unattached",
            "supplier",
            "organization",
            "ministry",
            "code",
            "rule",
            "data_source",
            "caveat",
            "source_file",
            "issue_kind",
            "data_issue",
            "coverage",
            "status");
    private static final String ROWS =
            "SELECT md5(coalesce(string_agg(row, chr(10) ORDER BY row COLLATE \"C\"), '')) FROM ";

    String text() {
        var versioned = VERSIONED.stream().map(this::versioned).collect(Collectors.joining("\n"));
        var hash =
                "SELECT content_hash || award_count || file_count FROM mart.data_version ORDER BY version_number DESC LIMIT 1";
        return versioned + "\ncontent " + database.fetchValue(hash);
    }

    private String versioned(String table) {
        var rows =
                "(SELECT (to_jsonb(t) - 'valid_from' - 'valid_to')::text AS row FROM mart.%s_history t WHERE valid_to IS NULL) r";
        return table + " " + database.fetchValue(ROWS + rows.formatted(table));
    }
}
