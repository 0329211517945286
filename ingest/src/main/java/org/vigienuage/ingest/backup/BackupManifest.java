package org.vigienuage.ingest.backup;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds. It says nothing of when or where it was made, so that the same state gives the same bytes.
 *
 * @param format number of the form of a backup, for programs to come
 * @param schemaVersion the last migration of the schema
 * @param dataVersion name of the latest published version, null when nothing is published
 * @param contentHash its content hash
 * @param tables every table of the five layers
 * @param sequences the last value of each sequence
 * @param files paths of the stored bytes, whose names are their SHA-256
 */
record BackupManifest(
        int format,
        String schemaVersion,
        @Nullable String dataVersion,
        @Nullable String contentHash,
        List<TablePart> tables,
        SortedMap<String, Long> sequences,
        List<String> files) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";
    static final String CHECKSUM = "manifest.sha256";

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
            .build();

    /**
     * The rows of a table.
     *
     * @param name schema and table
     * @param sha256 of the COPY text
     */
    record TablePart(String name, List<String> columns, long rows, String sha256) {

        /** Name of its member in the archive. */
        String member() {
            return tableMember(name);
        }
    }

    static String tableMember(String table) {
        return "tables/" + table + ".copy";
    }

    static String fileMember(String path) {
        return "files/" + path;
    }

    byte[] toJson() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static BackupManifest parse(byte[] json) {
        return JSON.readValue(json, BackupManifest.class);
    }
}
