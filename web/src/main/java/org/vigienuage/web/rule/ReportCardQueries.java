package org.vigienuage.web.rule;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.vigienuage.db.mart.Tables.LABEL_MISS;
import static org.vigienuage.db.mart.Tables.REPORT_CARD;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;
import org.vigienuage.web.rule.ReportCard.Figure;
import org.vigienuage.web.rule.ReportCard.Miss;
import org.vigienuage.web.rule.ReportCard.Share;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** The report card of the rules; its numbers are computed where it is published. */
@Component
@OneVersion
public class ReportCardQueries {

    private final DSLContext database;
    private final VersionQueries versions;

    ReportCardQueries(DSLContext database, VersionQueries versions) {
        this.database = database;
        this.versions = versions;
    }

    public ReportCard reportCard() {
        return new ReportCard(
                listFigures(),
                listMisses(),
                versions.findRead().map(PublishedVersion::name).orElse(null));
    }

    /** The held-out half first, all labels before the undisputed ones, scopes from narrow to wide. */
    private List<Figure> listFigures() {
        Field<Integer> width = field(
                "array_position(array['core', 'extended', 'licences', 'services'], {0})",
                Integer.class, REPORT_CARD.SCOPE);
        return database.select(
                        REPORT_CARD.SPLIT,
                        REPORT_CARD.LABELS,
                        REPORT_CARD.SCOPE,
                        REPORT_CARD.COUNTING,
                        REPORT_CARD.LABEL_COUNT,
                        REPORT_CARD.DECIDED_COUNT,
                        REPORT_CARD.HIT_COUNT,
                        share(REPORT_CARD.PRECISION, REPORT_CARD.PRECISION_LOW, REPORT_CARD.PRECISION_HIGH),
                        share(REPORT_CARD.RECALL, REPORT_CARD.RECALL_LOW, REPORT_CARD.RECALL_HIGH),
                        share(
                                REPORT_CARD.WEIGHTED_PRECISION,
                                REPORT_CARD.WEIGHTED_PRECISION_LOW,
                                REPORT_CARD.WEIGHTED_PRECISION_HIGH),
                        share(
                                REPORT_CARD.WEIGHTED_RECALL,
                                REPORT_CARD.WEIGHTED_RECALL_LOW,
                                REPORT_CARD.WEIGHTED_RECALL_HIGH),
                        REPORT_CARD.IS_CONCLUSIVE)
                .from(REPORT_CARD)
                .orderBy(
                        REPORT_CARD.SPLIT.collate("C"),
                        REPORT_CARD.LABELS.collate("C"),
                        REPORT_CARD.COUNTING.eq(inline("alone")),
                        width)
                .fetch(mapping(Figure::new));
    }

    private List<Miss> listMisses() {
        return database.select(
                        LABEL_MISS.LABEL_ID,
                        LABEL_MISS.SPLIT,
                        LABEL_MISS.KIND,
                        LABEL_MISS.SEAO_NUMBER,
                        LABEL_MISS.TITLE,
                        LABEL_MISS.EXPENSE,
                        LABEL_MISS.AWARD_SCOPE,
                        LABEL_MISS.DECIDED_SCOPE,
                        LABEL_MISS.RULE_ID,
                        LABEL_MISS.MATCHED,
                        LABEL_MISS.WOULD_DISAGREE,
                        LABEL_MISS.NOTE)
                .from(LABEL_MISS)
                .orderBy(
                        LABEL_MISS.SPLIT.collate("C"),
                        LABEL_MISS.AWARD_SCOPE.collate("C"),
                        LABEL_MISS.DECIDED_SCOPE.collate("C"),
                        LABEL_MISS.SEAO_NUMBER.collate("C"),
                        LABEL_MISS.LABEL_ID.collate("C"))
                .fetch(mapping(Miss::new));
    }

    private static SelectField<Share> share(Field<BigDecimal> value, Field<BigDecimal> low, Field<BigDecimal> high) {
        return row(value, low, high).mapping(Share::new);
    }
}
