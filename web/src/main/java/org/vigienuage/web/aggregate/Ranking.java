package org.vigienuage.web.aggregate;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.vigienuage.db.mart.Tables.AWARD;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.Table;

/**
 * A ranked list: awards from some tables, put in groups of which each has a key and a name.
 *
 * @param where the awards; of these only what counts in any of the three values is ranked
 * @param byShares whether a group counts its suppliers' shares instead of whole awards
 * @param sums how the awards of the selection add up
 */
public record Ranking(
        Table<?> from, Condition where, Field<String> key, Field<String> name, boolean byShares, TotalsFields sums) {

    private static final String READERS_ORDER = "fr-CA-x-icu";

    public int count(DSLContext database) {
        return database.select(countDistinct(key))
                .from(from)
                .where(where)
                .and(sums.leftInHigh())
                .fetchSingle(0, int.class);
    }

    public List<RankedRow> slice(DSLContext database, RankOrder order, int offset, int limit) {
        SelectField<Totals> totals = byShares ? sums.ofShares() : sums.ofAwards();
        return database.select(key, max(name), totals, min(AWARD.BUCKET_DATE), max(AWARD.BUCKET_DATE))
                .from(from)
                .where(where)
                .and(sums.leftInHigh())
                .groupBy(key)
                .orderBy(order.descending() ? rank(order).desc() : rank(order).asc(), key.asc())
                .offset(offset)
                .limit(limit)
                .fetch(mapping(RankedRow::of));
    }

    private Field<?> rank(RankOrder order) {
        return switch (order.column()) {
            case CENTRAL -> byShares ? sums.shareCentral() : sums.central();
            case AWARDS -> byShares ? sums.shareAwards() : sums.awards();
            case NAME -> max(name).collate(READERS_ORDER);
        };
    }
}
