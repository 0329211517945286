package org.vigienuage.ingest.command;

import static org.jooq.impl.DSL.count;
import static org.vigienuage.db.classification.Tables.MEASURED_LABEL;
import static org.vigienuage.db.classification.Tables.REPORT_CARD;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.vigienuage.db.classification.tables.records.MeasuredLabelRecord;
import org.vigienuage.db.classification.tables.records.ReportCardRecord;

/** Reads what the loaded database says of the rules; every number is computed there. */
@Component
class ReportCardQueries {

    private final DSLContext database;

    ReportCardQueries(DSLContext database) {
        this.database = database;
    }

    /** The scopes with the narrower ones in them before the scopes alone; all labels before the undisputed ones. */
    List<ReportCardRecord> listFigures() {
        return database.selectFrom(REPORT_CARD)
                .orderBy(
                        REPORT_CARD.SPLIT.collate("C"),
                        REPORT_CARD.LABELS.collate("C"),
                        REPORT_CARD.COUNTING.collate("C").desc(),
                        DSL.function("classification.scope_level", Integer.class, REPORT_CARD.SCOPE))
                .fetch();
    }

    List<MeasuredLabelRecord> listMisses() {
        return database.selectFrom(MEASURED_LABEL)
                .where(MEASURED_LABEL.SET_ASIDE.isNull())
                .and(MEASURED_LABEL.AWARD_SCOPE.ne(MEASURED_LABEL.DECIDED_SCOPE))
                .orderBy(
                        MEASURED_LABEL.SPLIT.collate("C"),
                        MEASURED_LABEL.AWARD_SCOPE.collate("C"),
                        MEASURED_LABEL.DECIDED_SCOPE.collate("C"),
                        MEASURED_LABEL.SEAO_NUMBER.collate("C"),
                        MEASURED_LABEL.LABEL_ID.collate("C"))
                .fetch();
    }

    /** How many labels are evidence (under the empty key), and how many are set aside, by reason. */
    Map<String, Integer> countLabels() {
        var reason = DSL.coalesce(MEASURED_LABEL.SET_ASIDE, DSL.inline(""));
        return database.select(reason, count())
                .from(MEASURED_LABEL)
                .groupBy(reason)
                .fetchMap(reason, count());
    }
}
