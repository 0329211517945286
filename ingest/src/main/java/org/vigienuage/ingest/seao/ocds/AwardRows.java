package org.vigienuage.ingest.seao.ocds;

import static org.vigienuage.db.staging.Tables.OCDS_AWARD;
import static org.vigienuage.db.staging.Tables.OCDS_AWARD_SUPPLIER;

import java.util.List;

/** {@code awards[]} and their suppliers. */
final class AwardRows {

    private AwardRows() {}

    /** Writes the awards; returns how many there are. */
    static int write(ReleaseContext release, List<JsonFields> awards) {
        int order = 0;
        for (JsonFields award : awards) {
            try (award) {
                PublishedMoney value = award.money("value");
                release.row(OCDS_AWARD, OCDS_AWARD.SOURCE_FILE_ID, OCDS_AWARD.POSITION)
                        .set(OCDS_AWARD.AWARD_POSITION, ++order)
                        .set(OCDS_AWARD.AWARD_ID, award.text("id"))
                        .set(OCDS_AWARD.TITLE, award.text("title"))
                        .set(OCDS_AWARD.STATUS, award.code(OcdsCodes.AWARD_STATUS, "status"))
                        .set(OCDS_AWARD.AWARD_DATE, award.date("date"))
                        .set(OCDS_AWARD.AMOUNT, value.amount())
                        .set(OCDS_AWARD.CURRENCY, value.currency())
                        .set(OCDS_AWARD.TOTAL_AMOUNT, value.totalAmount())
                        .set(OCDS_AWARD.RELATED_LOTS, award.texts("relatedLots"))
                        .endRow();
                writeSuppliers(release, order, award.objects("suppliers"));
            }
        }
        return order;
    }

    private static void writeSuppliers(ReleaseContext release, int award, List<JsonFields> suppliers) {
        int order = 0;
        for (JsonFields supplier : suppliers) {
            try (supplier) {
                release.row(OCDS_AWARD_SUPPLIER, OCDS_AWARD_SUPPLIER.SOURCE_FILE_ID, OCDS_AWARD_SUPPLIER.POSITION)
                        .set(OCDS_AWARD_SUPPLIER.AWARD_POSITION, award)
                        .set(OCDS_AWARD_SUPPLIER.SUPPLIER_POSITION, ++order)
                        .set(OCDS_AWARD_SUPPLIER.SUPPLIER_ID, supplier.text("id"))
                        .set(OCDS_AWARD_SUPPLIER.NAME, supplier.text("name"))
                        .endRow();
            }
        }
    }
}
