package org.vigienuage.ingest.coverage;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;
import static org.vigienuage.db.mart.Tables.SUPPLIER;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads the latest published version: what SEAO states, as every total does unless another source is asked for. */
@Component
public class CoverageQueries {

    private static final String UNKNOWN = "unknown";
    private static final String SEAO = "seao";

    private final DSLContext database;

    CoverageQueries(DSLContext database) {
        this.database = database;
    }

    /** @param scopeLevel 1 for core to 4 for services; each holds the ones before it */
    public Coverage load(int scopeLevel) {
        var vendorCentral =
                coalesce(sum(AWARD_SUPPLIER.CENTRAL_AMOUNT).filterWhere(SUPPLIER.IS_CURATED), BigDecimal.ZERO);
        return new Coverage(database.select(
                        AWARD.AWARD_KEY,
                        AWARD.TITLE,
                        AWARD.SUPPLIER_LABEL,
                        AWARD.ORGANIZATION_NAME,
                        AWARD.CENTRAL_AMOUNT,
                        vendorCentral,
                        AWARD.MAKER_KEY,
                        AWARD.MINISTRY_KEY,
                        AWARD.SECTOR)
                .from(AWARD)
                .join(AWARD_SUPPLIER)
                .on(AWARD_SUPPLIER.AWARD_KEY.eq(AWARD.AWARD_KEY))
                .join(SUPPLIER)
                .on(SUPPLIER.SUPPLIER_KEY.eq(AWARD_SUPPLIER.SUPPLIER_KEY))
                .where(AWARD.SCOPE_LEVEL.le((short) scopeLevel).and(AWARD.EXCLUSION.isNull()))
                .and(AWARD.SOURCE_KEY.eq(SEAO))
                .groupBy(
                        AWARD.AWARD_KEY,
                        AWARD.TITLE,
                        AWARD.SUPPLIER_LABEL,
                        AWARD.ORGANIZATION_NAME,
                        AWARD.CENTRAL_AMOUNT,
                        AWARD.MAKER_KEY,
                        AWARD.MINISTRY_KEY,
                        AWARD.SECTOR)
                .orderBy(AWARD.CENTRAL_AMOUNT.desc(), AWARD.AWARD_KEY.collate("C"))
                .fetch(row -> new AwardCoverage(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        !row.value7().equals(UNKNOWN),
                        !row.value8().equals(UNKNOWN) || row.value9() != null)));
    }
}
