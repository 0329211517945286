package org.vigienuage.web.testing;

import static org.vigienuage.db.mart.Tables.LABEL_MISS_HISTORY;
import static org.vigienuage.db.mart.Tables.REPORT_CARD_HISTORY;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes a report card into a test database as the ingest program would. */
public final class PublishedCard {

    private static final String NO_HASH = "0".repeat(64);

    private final Mart mart;

    private PublishedCard(Mart mart) {
        this.mart = mart;
    }

    public static PublishedCard in(Mart mart) {
        return new PublishedCard(mart);
    }

    /** A figure over all labels, with a made-up interval from 0.5 to 1. */
    public PublishedCard figure(
            String split, String scope, int labels, @Nullable String precision, @Nullable String recall) {
        mart.published()
                .insertInto(REPORT_CARD_HISTORY)
                .set(REPORT_CARD_HISTORY.SPLIT, split)
                .set(REPORT_CARD_HISTORY.LABELS, "all")
                .set(REPORT_CARD_HISTORY.SCOPE, scope)
                .set(REPORT_CARD_HISTORY.COUNTING, "within")
                .set(REPORT_CARD_HISTORY.LABEL_COUNT, labels)
                .set(REPORT_CARD_HISTORY.DECIDED_COUNT, labels)
                .set(REPORT_CARD_HISTORY.HIT_COUNT, labels)
                .set(REPORT_CARD_HISTORY.PRECISION, decimal(precision))
                .set(REPORT_CARD_HISTORY.PRECISION_LOW, decimal(precision == null ? null : "0.5"))
                .set(REPORT_CARD_HISTORY.PRECISION_HIGH, decimal(precision == null ? null : "1"))
                .set(REPORT_CARD_HISTORY.RECALL, decimal(recall))
                .set(REPORT_CARD_HISTORY.RECALL_LOW, decimal(recall == null ? null : "0.5"))
                .set(REPORT_CARD_HISTORY.RECALL_HIGH, decimal(recall == null ? null : "1"))
                .set(REPORT_CARD_HISTORY.IS_CONCLUSIVE, labels >= 50)
                .set(REPORT_CARD_HISTORY.VALID_FROM, 1)
                .set(REPORT_CARD_HISTORY.ROW_HASH, NO_HASH)
                .execute();
        return this;
    }

    public PublishedCard miss(String seaoNumber, String title, String label, String decided) {
        mart.published()
                .insertInto(LABEL_MISS_HISTORY)
                .set(LABEL_MISS_HISTORY.LABEL_ID, "label-" + seaoNumber)
                .set(LABEL_MISS_HISTORY.SPLIT, "held-out")
                .set(LABEL_MISS_HISTORY.KIND, "award")
                .set(LABEL_MISS_HISTORY.SEAO_NUMBER, seaoNumber)
                .set(LABEL_MISS_HISTORY.TITLE, title)
                .set(LABEL_MISS_HISTORY.AWARD_SCOPE, label)
                .set(LABEL_MISS_HISTORY.DECIDED_SCOPE, decided)
                .set(LABEL_MISS_HISTORY.WOULD_DISAGREE, false)
                .set(LABEL_MISS_HISTORY.VALID_FROM, 1)
                .set(LABEL_MISS_HISTORY.ROW_HASH, NO_HASH)
                .execute();
        return this;
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
