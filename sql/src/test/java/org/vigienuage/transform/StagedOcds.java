package org.vigienuage.transform;

import static org.vigienuage.db.staging.Tables.OCDS_AWARD;
import static org.vigienuage.db.staging.Tables.OCDS_AWARD_SUPPLIER;
import static org.vigienuage.db.staging.Tables.OCDS_BID;
import static org.vigienuage.db.staging.Tables.OCDS_CONTRACT;
import static org.vigienuage.db.staging.Tables.OCDS_PARTY;
import static org.vigienuage.db.staging.Tables.OCDS_RELEASE;
import static org.vigienuage.db.staging.Tables.OCDS_TRANSACTION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jooq.DSLContext;

/** The releases of one staged OCDS package. */
final class StagedOcds {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final DSLContext sql;
    private final long file;
    private int position;
    private int award;
    private int contract;
    private int bid;

    StagedOcds(DSLContext sql, long file) {
        this.sql = sql;
        this.file = file;
    }

    StagedOcds release(String number, String stamp, String... tags) {
        position++;
        award = 0;
        contract = 0;
        bid = 0;
        sql.insertInto(OCDS_RELEASE)
                .set(OCDS_RELEASE.SOURCE_FILE_ID, file)
                .set(OCDS_RELEASE.POSITION, position)
                .set(OCDS_RELEASE.OCID, "ocds-ec9k95-" + number)
                .set(OCDS_RELEASE.SEAO_NUMBER, number)
                .set(OCDS_RELEASE.RELEASE_ID, stamp)
                .set(OCDS_RELEASE.RELEASED_AT, LocalDateTime.parse(stamp, STAMP).atOffset(ZoneOffset.UTC))
                .set(OCDS_RELEASE.TAGS, tags)
                .set(OCDS_RELEASE.BUYER_NAME, "Ministère des Essais")
                .set(OCDS_RELEASE.TENDER_TITLE, "Avis " + number + " en OCDS")
                .set(OCDS_RELEASE.ADDITIONAL_PROCUREMENT_CATEGORIES, new String[0])
                .set(OCDS_RELEASE.AWARD_COUNT, 0)
                .set(OCDS_RELEASE.CONTRACT_COUNT, 0)
                .set(OCDS_RELEASE.BID_COUNT, 0)
                .execute();
        return this;
    }

    StagedOcds award(String id, String status, String awarded, String... suppliers) {
        award++;
        sql.insertInto(OCDS_AWARD)
                .set(OCDS_AWARD.SOURCE_FILE_ID, file)
                .set(OCDS_AWARD.POSITION, position)
                .set(OCDS_AWARD.AWARD_POSITION, award)
                .set(OCDS_AWARD.AWARD_ID, id)
                .set(OCDS_AWARD.STATUS, status)
                .set(OCDS_AWARD.AWARD_DATE, LocalDate.of(2023, 6, 15))
                .set(OCDS_AWARD.AMOUNT, new BigDecimal(awarded))
                .set(OCDS_AWARD.CURRENCY, "CAD")
                .set(OCDS_AWARD.RELATED_LOTS, new String[0])
                .execute();
        for (int i = 0; i < suppliers.length; i++) {
            sql.insertInto(OCDS_AWARD_SUPPLIER)
                    .set(OCDS_AWARD_SUPPLIER.SOURCE_FILE_ID, file)
                    .set(OCDS_AWARD_SUPPLIER.POSITION, position)
                    .set(OCDS_AWARD_SUPPLIER.AWARD_POSITION, award)
                    .set(OCDS_AWARD_SUPPLIER.SUPPLIER_POSITION, i + 1)
                    .set(OCDS_AWARD_SUPPLIER.NAME, suppliers[i])
                    .set(OCDS_AWARD_SUPPLIER.SUPPLIER_ID, "FO-" + (1000 + i))
                    .execute();
        }
        count(OCDS_RELEASE.AWARD_COUNT, award);
        return this;
    }

    StagedOcds contract(String awardId, String status, String held) {
        contract++;
        sql.insertInto(OCDS_CONTRACT)
                .set(OCDS_CONTRACT.SOURCE_FILE_ID, file)
                .set(OCDS_CONTRACT.POSITION, position)
                .set(OCDS_CONTRACT.CONTRACT_POSITION, contract)
                .set(OCDS_CONTRACT.CONTRACT_ID, awardId)
                .set(OCDS_CONTRACT.AWARD_ID, awardId)
                .set(OCDS_CONTRACT.STATUS, status)
                .set(OCDS_CONTRACT.AMOUNT, new BigDecimal(held))
                .execute();
        count(OCDS_RELEASE.CONTRACT_COUNT, contract);
        return this;
    }

    StagedOcds transaction(String date, String spent) {
        sql.insertInto(OCDS_TRANSACTION)
                .set(OCDS_TRANSACTION.SOURCE_FILE_ID, file)
                .set(OCDS_TRANSACTION.POSITION, position)
                .set(OCDS_TRANSACTION.CONTRACT_POSITION, contract)
                .set(OCDS_TRANSACTION.TRANSACTION_POSITION, 1)
                .set(OCDS_TRANSACTION.TRANSACTION_DATE, LocalDate.parse(date))
                .set(OCDS_TRANSACTION.AMOUNT, new BigDecimal(spent))
                .execute();
        return this;
    }

    StagedOcds bid(String tenderer, String offered) {
        bid++;
        sql.insertInto(OCDS_PARTY)
                .set(OCDS_PARTY.SOURCE_FILE_ID, file)
                .set(OCDS_PARTY.POSITION, position)
                .set(OCDS_PARTY.PARTY_POSITION, bid)
                .set(OCDS_PARTY.PARTY_ID, "FO-b" + bid)
                .set(OCDS_PARTY.NAME, tenderer)
                .set(OCDS_PARTY.ROLES, new String[] {"tenderer"})
                .execute();
        sql.insertInto(OCDS_BID)
                .set(OCDS_BID.SOURCE_FILE_ID, file)
                .set(OCDS_BID.POSITION, position)
                .set(OCDS_BID.BID_POSITION, bid)
                .set(OCDS_BID.BID_ID, "FO-b" + bid)
                .set(OCDS_BID.VALUE, new BigDecimal(offered))
                .set(OCDS_BID.VALUE_UNIT, "1")
                .set(OCDS_BID.RELATED_LOTS, new String[0])
                .execute();
        count(OCDS_RELEASE.BID_COUNT, bid);
        return this;
    }

    private void count(org.jooq.TableField<?, Integer> field, int value) {
        sql.update(OCDS_RELEASE)
                .set(field, value)
                .where(OCDS_RELEASE.SOURCE_FILE_ID.eq(file))
                .and(OCDS_RELEASE.POSITION.eq(position))
                .execute();
    }
}
