package org.vigienuage.ingest.classify;

import static org.vigienuage.db.classification.Tables.SUBJECT;

import java.util.List;
import org.vigienuage.db.classification.tables.records.SubjectRecord;

/** A subject as the database lists it. */
record SubjectRow(String id, String seaoNumber, Subject subject) {

    static SubjectRow of(SubjectRecord row, PatternTable patterns) {
        return new SubjectRow(
                row.getSubjectId(),
                row.getSeaoNumber(),
                Subject.published(
                        patterns,
                        row.getTitle(),
                        row.getExpenseText(),
                        row.getRationale(),
                        String.join("\n", row.get(SUBJECT.SUPPLIER_NAMES)),
                        List.of(row.get(SUBJECT.SUPPLIER_SLUGS)),
                        row.getUnspscCode(),
                        row.getCategoryCode(),
                        row.getDisposition(),
                        row.getMethodKey(),
                        Boolean.TRUE.equals(row.getIsMunicipal())));
    }
}
