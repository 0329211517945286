package org.vigienuage.ingest.classify;

import static org.vigienuage.db.classification.Tables.CLASSIFIED;
import static org.vigienuage.db.classification.Tables.EVIDENCE;
import static org.vigienuage.db.classification.Tables.SUBJECT;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.vigienuage.ingest.progress.Activity;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;

/** Classifies every subject anew, inside the transaction of the caller. */
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
        database.truncate(CLASSIFIED, EVIDENCE).execute();
        progress.begin(Activity.CLASSIFYING, 0, database.fetchCount(SUBJECT));
        var classifier = new CloudClassifier(rules);
        var writer = new ClassificationWriter(connection, Overrides.load(database));
        var count = 0L;
        // In the order of the key, so that the tables are the same however the subjects came about.
        try (var subjects = database.selectFrom(SUBJECT)
                .orderBy(SUBJECT.SUBJECT_ID.collate("C"))
                .fetchSize(ROWS_AT_ONCE)
                .fetchLazy()) {
            for (var record : subjects) {
                var row = SubjectRow.of(record, rules.patterns());
                writer.write(row, classifier.classify(row.subject()));
                if (++count % ROWS_AT_ONCE == 0) {
                    progress.advance(ROWS_AT_ONCE, ROWS_AT_ONCE);
                    stop.check();
                }
            }
        }
        progress.advance(count % ROWS_AT_ONCE, count % ROWS_AT_ONCE);
        writer.finish();
        progress.end();
        return count;
    }
}
