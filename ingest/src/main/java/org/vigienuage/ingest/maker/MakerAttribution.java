package org.vigienuage.ingest.maker;

import static org.vigienuage.db.classification.Tables.CLASSIFIED;
import static org.vigienuage.db.classification.Tables.MAKER;
import static org.vigienuage.db.classification.Tables.MAKER_EVIDENCE;
import static org.vigienuage.db.classification.Tables.SUBJECT;
import static org.vigienuage.db.procurement.Tables.CHANGED_NOTICE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.vigienuage.ingest.copy.CopySession;

/** Gives the subjects of every notice that changed their maker, where they are in a scope, inside the transaction of the caller. */
public final class MakerAttribution {

    private static final int ROWS_AT_ONCE = 5_000;

    private final MakerFinder finder;
    private final DSLContext database;

    public MakerAttribution(List<Maker> makers, DSLContext database) {
        this.finder = new MakerFinder(makers);
        this.database = database;
    }

    public void run(Connection connection) throws SQLException {
        var changed = SUBJECT.SEAO_NUMBER.in(
                database.select(CHANGED_NOTICE.SEAO_NUMBER).from(CHANGED_NOTICE));
        forget(MAKER, MAKER.SUBJECT_ID, changed);
        forget(MAKER_EVIDENCE, MAKER_EVIDENCE.SUBJECT_ID, changed);
        var session = new CopySession(connection);
        var makers = session.table(MAKER);
        var evidence = session.table(MAKER_EVIDENCE);
        try (var subjects = database.select(
                        SUBJECT.SUBJECT_ID,
                        SUBJECT.TITLE,
                        SUBJECT.EXPENSE_TEXT,
                        SUBJECT.SUPPLIER_SLUGS,
                        CLASSIFIED.SERVICE_MODEL)
                .from(SUBJECT)
                .join(CLASSIFIED)
                .on(CLASSIFIED.SUBJECT_ID.eq(SUBJECT.SUBJECT_ID))
                .where(changed)
                .orderBy(SUBJECT.SUBJECT_ID.collate("C"))
                .fetchSize(ROWS_AT_ONCE)
                .fetchLazy()) {
            for (var row : subjects) {
                var found = finder.find(
                        Purchase.published(row.value2(), row.value3(), List.of(row.value4()), row.value5()));
                makers.set(MAKER.SUBJECT_ID, row.value1())
                        .set(MAKER.MAKER_KEY, found.slug())
                        .set(MAKER.EVIDENCE, MakerFinder.code(found.link()))
                        .endRow();
                for (var word : found.words()) {
                    evidence.set(MAKER_EVIDENCE.SUBJECT_ID, row.value1())
                            .set(MAKER_EVIDENCE.MAKER_KEY, word.maker().slug())
                            .set(MAKER_EVIDENCE.FIELD, word.field())
                            .set(MAKER_EVIDENCE.MATCHED, word.matched())
                            .endRow();
                }
            }
        }
        session.finish();
    }

    private void forget(Table<?> table, Field<String> subject, Condition changed) {
        database.deleteFrom(table)
                .where(subject.in(
                        database.select(SUBJECT.SUBJECT_ID).from(SUBJECT).where(changed)))
                .execute();
    }
}
