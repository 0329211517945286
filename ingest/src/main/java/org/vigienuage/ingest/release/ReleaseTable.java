package org.vigienuage.ingest.release;

import java.util.List;

/**
 * One table of a release.
 *
 * @param key columns that name a row, and decide the order of rows
 * @param query reads it from the mart, in a total order
 */
record ReleaseTable(
        String name,
        List<String> key,
        String titleFr,
        String titleEn,
        String descriptionFr,
        String descriptionEn,
        List<ReleaseColumn> columns,
        String query) {

    String csv() {
        return name + ".csv";
    }

    String parquet() {
        return name + ".parquet";
    }
}
