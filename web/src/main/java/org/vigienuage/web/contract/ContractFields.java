package org.vigienuage.web.contract;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.contract.ContractRow.SupplierName;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.CountedMoney;
import org.vigienuage.web.filter.FilterConditions;

/** The columns of a listed award. */
final class ContractFields {

    private static final Field<List<SupplierName>> SUPPLIERS = multiset(select(
                            AWARD_SUPPLIER.SUPPLIER_KEY,
                            AWARD_SUPPLIER.SUPPLIER_NAME,
                            AWARD_SUPPLIER.JURISDICTION,
                            AWARD_SUPPLIER.OWNERSHIP_CONFIDENCE)
                    .from(AWARD_SUPPLIER)
                    .where(AWARD_SUPPLIER.AWARD_KEY.eq(AWARD.AWARD_KEY))
                    .orderBy(AWARD_SUPPLIER.SUPPLIER_NUMBER))
            .as("suppliers")
            .convertFrom(suppliers -> suppliers.map(Records.mapping(SupplierName::new)));

    /** The exclusion that a selection gives an award. */
    private static final Field<String> EXCLUSION = field(name("exclusion_in_selection"), String.class);

    /** What of an award counts in a selection that asks for some of its suppliers. */
    private static final Field<BigDecimal> COUNTED_LOW = field(name("counted_low"), BigDecimal.class);

    private static final Field<BigDecimal> COUNTED_CENTRAL = field(name("counted_central"), BigDecimal.class);
    private static final Field<BigDecimal> COUNTED_HIGH = field(name("counted_high"), BigDecimal.class);

    private ContractFields() {}

    /** All but what only the database needs, as a selection sees it. */
    static List<SelectFieldOrAsterisk> all(ContractFilter filter) {
        CountedMoney money = CountedMoney.of(filter);
        return List.of(
                money.low().as(COUNTED_LOW),
                money.central().as(COUNTED_CENTRAL),
                money.high().as(COUNTED_HIGH),
                AWARD.asterisk().except(AWARD.SEARCH),
                FilterConditions.exclusion(filter).as(EXCLUSION),
                SUPPLIERS);
    }

    static ContractRow toRow(Record row) {
        return new ContractRow(
                row.get(AWARD.AWARD_KEY),
                row.get(AWARD.SEAO_NUMBER),
                row.get(AWARD.TITLE),
                row.get(AWARD.ORGANIZATION_KEY),
                row.get(AWARD.ORGANIZATION_NAME),
                row.get(AWARD.BUYER_NAME),
                row.get(AWARD.SECTOR),
                row.get(AWARD.MINISTRY_KEY),
                row.get(AWARD.METHOD_KEY),
                row.get(AWARD.CATEGORY_CODE),
                row.get(AWARD.UNSPSC_CODE),
                row.get(SUPPLIERS),
                row.get(AWARD.AWARD_DATE),
                row.get(AWARD.PUBLICATION_DATE),
                row.get(AWARD.BUCKET_DATE),
                row.get(AWARD.IS_BUCKET_FALLBACK),
                year(row.get(AWARD.CALENDAR_YEAR)),
                year(row.get(AWARD.FISCAL_YEAR)),
                row.get(AWARD.AWARDED_AMOUNT),
                row.get(AWARD.OPTIONS_AMOUNT),
                row.get(AWARD.EXPENSE_AMOUNT),
                row.get(AWARD.FINAL_AMOUNT),
                row.get(AWARD.CONTRACT_AMOUNT),
                row.get(AWARD.LOW_AMOUNT),
                row.get(AWARD.CENTRAL_AMOUNT),
                row.get(AWARD.HIGH_AMOUNT),
                row.get(AWARD.REDUCTION_AMOUNT),
                row.get(EXCLUSION),
                List.of(row.get(AWARD.FLAGS)),
                row.get(AWARD.SCOPE),
                row.get(AWARD.SERVICE_MODEL),
                row.get(AWARD.RULE_ID),
                row.get(AWARD.SOURCE_KEY),
                row.get(AWARD.DUPLICATE_OF),
                row.get(AWARD.MAKER_KEY),
                row.get(AWARD.MAKER_EVIDENCE),
                row.get(AWARD.MAKER_JURISDICTION),
                row.get(AWARD.MAKER_OWNERSHIP_CONFIDENCE),
                row.get(COUNTED_LOW),
                row.get(COUNTED_CENTRAL),
                row.get(COUNTED_HIGH));
    }

    private static @Nullable Integer year(@Nullable Short year) {
        return year == null ? null : Integer.valueOf(year);
    }
}
