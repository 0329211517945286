package org.vigienuage.ingest.seao.ocds;

import org.jooq.Field;
import org.jooq.Table;
import org.vigienuage.ingest.copy.CopyTable;
import org.vigienuage.ingest.file.StagingArea;

/**
 * The release whose rows are being written.
 *
 * @param area where they go
 * @param position position of the release in its file, from 1
 */
record ReleaseContext(StagingArea area, int position) {

    /** A row of a table with the key that all rows of a release begin with. */
    CopyTable row(Table<?> table, Field<Long> file, Field<Integer> release) {
        return area.table(table).set(file, area.fileId()).set(release, position);
    }
}
