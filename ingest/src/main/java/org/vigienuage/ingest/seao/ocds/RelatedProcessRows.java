package org.vigienuage.ingest.seao.ocds;

import static org.vigienuage.db.staging.Tables.OCDS_RELATED_PROCESS;

import java.util.List;

/** {@code relatedProcesses[]}. */
final class RelatedProcessRows {

    private RelatedProcessRows() {}

    static void write(ReleaseContext release, List<JsonFields> processes) {
        int order = 0;
        for (JsonFields process : processes) {
            try (process) {
                release.row(OCDS_RELATED_PROCESS, OCDS_RELATED_PROCESS.SOURCE_FILE_ID, OCDS_RELATED_PROCESS.POSITION)
                        .set(OCDS_RELATED_PROCESS.RELATED_POSITION, ++order)
                        .set(OCDS_RELATED_PROCESS.RELATED_ID, process.text("id"))
                        .set(OCDS_RELATED_PROCESS.RELATIONSHIP, process.texts("relationship"))
                        .set(OCDS_RELATED_PROCESS.TITLE, process.text("title"))
                        .set(OCDS_RELATED_PROCESS.SCHEME, process.text("scheme"))
                        .set(OCDS_RELATED_PROCESS.IDENTIFIER, process.text("identifier"))
                        .endRow();
            }
        }
    }
}
