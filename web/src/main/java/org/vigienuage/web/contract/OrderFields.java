package org.vigienuage.web.contract;

import static org.vigienuage.db.mart.Tables.AWARD;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;

/** An order of awards in SQL: names as a reader of French sorts them. */
final class OrderFields {

    private static final String READERS_ORDER = "fr-CA-x-icu";

    private OrderFields() {}

    static List<OrderField<?>> of(ContractOrder order) {
        Field<?> column = column(order.column());
        return List.of((order.descending() ? column.desc() : column.asc()).nullsLast(), AWARD.AWARD_KEY.asc());
    }

    static Field<?> column(ContractColumn column) {
        return switch (column) {
            case CENTRAL -> AWARD.CENTRAL_AMOUNT;
            case DATE -> AWARD.BUCKET_DATE;
            case SUPPLIER -> AWARD.SUPPLIER_LABEL.collate(READERS_ORDER);
            case ORGANIZATION -> AWARD.ORGANIZATION_NAME.collate(READERS_ORDER);
            case TITLE -> AWARD.TITLE.collate(READERS_ORDER);
        };
    }

    /** The awards that come after one with this value and key. */
    static <T> Condition after(Field<T> column, boolean descending, @Nullable T last, String awardKey) {
        Condition tied = AWARD.AWARD_KEY.gt(awardKey);
        if (last == null) {
            return column.isNull().and(tied);
        }
        Condition beyond = descending ? column.lt(last) : column.gt(last);
        return beyond.or(column.eq(last).and(tied)).or(column.isNull());
    }
}
