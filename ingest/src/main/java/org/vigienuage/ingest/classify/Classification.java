package org.vigienuage.ingest.classify;

import static org.vigienuage.db.classification.Tables.CLASSIFIED;
import static org.vigienuage.db.classification.Tables.EVIDENCE;
import static org.vigienuage.db.classification.Tables.SUBJECT;
import static org.vigienuage.db.procurement.Tables.CHANGED_NOTICE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.vigienuage.ingest.progress.Activity;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;

/** Classifies the subjects of every notice that changed, inside the transaction of the caller. */
public final class Classification {

    private static final int ROWS_AT_ONCE = 5_000;

    private final RuleSet rules;
    private final DSLContext database;
    private final Progress progress;
    private final StopSignal stop;

    public Classification(RuleSet rules, DSLContext database, Progress progress, StopSignal stop) {
        this.rules = rules;
        this.database = database;
        this.progress = progress;
        this.stop = stop;
    }

    /** Returns how many subjects were looked at. */
    public long run(Connection connection) throws SQLException {
        var changed = SUBJECT.SEAO_NUMBER.in(
                database.select(CHANGED_NOTICE.SEAO_NUMBER).from(CHANGED_NOTICE));
        forget(CLASSIFIED, CLASSIFIED.SUBJECT_ID, changed);
        forget(EVIDENCE, EVIDENCE.SUBJECT_ID, changed);
        progress.begin(Activity.CLASSIFYING, 0, database.fetchCount(SUBJECT, changed));
        var classifier = new CloudClassifier(rules);
        var writer = new ClassificationWriter(connection, Overrides.load(database));
        var count = 0L;
        // In the order of the key, so that the tables are the same however the subjects came about.
        try (var subjects = database.selectFrom(SUBJECT)
                .where(changed)
                .orderBy(SUBJECT.SUBJECT_ID.collate("C"))
                .fetchSize(ROWS_AT_ONCE)
                .fetchLazy()) {
            for (var records = subjects.fetchNext(ROWS_AT_ONCE);
                    !records.isEmpty();
                    records = subjects.fetchNext(ROWS_AT_ONCE)) {
                records.parallelStream()
                        .map(record -> SubjectRow.of(record, rules.patterns()))
                        .map(row -> new Classified(row, classifier.classify(row.subject())))
                        .toList()
                        .forEach(found -> writer.write(found.row(), found.firings()));
                count += records.size();
                progress.advance(records.size(), records.size());
                stop.check();
            }
        }
        writer.finish();
        progress.end();
        return count;
    }

    private record Classified(SubjectRow row, List<Firing> firings) {}

    private void forget(Table<?> table, org.jooq.Field<String> subject, Condition changed) {
        database.deleteFrom(table)
                .where(subject.in(
                        database.select(SUBJECT.SUBJECT_ID).from(SUBJECT).where(changed)))
                .execute();
    }
}
