package org.vigienuage.web.supplier;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;
import static org.vigienuage.db.mart.Tables.SUPPLIER;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.RankOrder;
import org.vigienuage.web.aggregate.RankedRow;
import org.vigienuage.web.aggregate.Ranking;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.aggregate.TotalsFields;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.version.OneVersion;

/** Suppliers, ranked by their shares of a selection of awards. */
@Component
@OneVersion
public class SupplierQueries {

    private static final Table<?> SHARES = AWARD.join(AWARD_SUPPLIER)
            .on(AWARD_SUPPLIER.AWARD_KEY.eq(AWARD.AWARD_KEY))
            .join(SUPPLIER)
            .on(SUPPLIER.SUPPLIER_KEY.eq(AWARD_SUPPLIER.SUPPLIER_KEY));

    private final DSLContext database;

    SupplierQueries(DSLContext database) {
        this.database = database;
    }

    /** How many suppliers are listed; {@code typed} are words of their names, null for all. */
    public int count(ContractFilter filter, @Nullable String typed) {
        return ranking(filter, typed).count(database);
    }

    /** Suppliers but natural persons, who are counted in every total and listed nowhere. */
    public List<RankedRow> slice(
            ContractFilter filter, @Nullable String typed, RankOrder order, int offset, int limit) {
        return ranking(filter, typed).slice(database, order, offset, limit);
    }

    public Optional<Supplier> findSupplier(String key) {
        return database.select(
                        SUPPLIER.SUPPLIER_KEY,
                        SUPPLIER.NAME,
                        SUPPLIER.IS_CURATED,
                        SUPPLIER.IS_NATURAL_PERSON,
                        SUPPLIER.NEQS.convertFrom(List::of),
                        SUPPLIER.SPELLINGS.convertFrom(List::of),
                        SUPPLIER.PARENT,
                        SUPPLIER.COUNTRY,
                        SUPPLIER.OWNERSHIP_NOTE,
                        SUPPLIER.OWNERSHIP_SOURCE,
                        SUPPLIER.OWNERSHIP_CONFIDENCE)
                .from(SUPPLIER)
                .where(SUPPLIER.SUPPLIER_KEY.eq(key))
                .fetchOptional(mapping(Supplier::new));
    }

    /** What a supplier has of a selection, counting its share alone where it is one of several. */
    public Totals shares(ContractFilter filter, String key) {
        return database.select(new TotalsFields(filter).ofShares())
                .from(SHARES)
                .where(FilterConditions.awards(filter))
                .and(FilterConditions.sellers(filter))
                .and(AWARD_SUPPLIER.SUPPLIER_KEY.eq(key))
                .fetchSingle()
                .value1();
    }

    private static Ranking ranking(ContractFilter filter, @Nullable String typed) {
        Condition where = FilterConditions.awards(filter)
                .and(FilterConditions.sellers(filter))
                .and(SUPPLIER.IS_NATURAL_PERSON.isFalse())
                .and(typed == null ? noCondition() : FilterConditions.matches(SUPPLIER.SEARCH, typed));
        return new Ranking(SHARES, where, AWARD_SUPPLIER.SUPPLIER_KEY, SUPPLIER.NAME, true, new TotalsFields(filter));
    }
}
