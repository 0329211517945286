package org.vigienuage.ingest.release;

import java.util.List;

/**
 * One table of a release.
 *
 * @param key columns that name a row, and decide the order of rows
 * @param isPartitioned whether it is also written by source and year; its query then gives these two after the columns
 * @param query reads it from the mart, in a total order
 */
record ReleaseTable(
        String name,
        List<String> key,
        boolean isPartitioned,
        String titleFr,
        String titleEn,
        String descriptionFr,
        String descriptionEn,
        List<ReleaseColumn> columns,
        String query) {

    /** The folder of all tables by source and year. */
    static final String PARTS = "parquet/";

    String csv() {
        return name + ".csv";
    }

    String parquet() {
        return name + ".parquet";
    }

    /** The file of one partition. */
    String parquet(String partition) {
        return PARTS + name + "/" + partition + "/part-0.parquet";
    }
}
