package org.vigienuage.web.maker;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.MAKER;

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
import org.vigienuage.web.aggregate.TotalsFields;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.version.OneVersion;

/** Makers, ranked by the awards of a selection that buy what is theirs. */
@Component
@OneVersion
public class MakerQueries {

    private static final Table<?> MADE = AWARD.join(MAKER).on(MAKER.MAKER_KEY.eq(AWARD.MAKER_KEY));

    private final DSLContext database;

    MakerQueries(DSLContext database) {
        this.database = database;
    }

    /** How many makers are listed; {@code typed} are words of their names, null for all. */
    public int count(ContractFilter filter, @Nullable String typed) {
        return ranking(filter, typed).count(database);
    }

    public List<RankedRow> slice(
            ContractFilter filter, @Nullable String typed, RankOrder order, int offset, int limit) {
        return ranking(filter, typed).slice(database, order, offset, limit);
    }

    public Optional<Maker> findMaker(String key) {
        return database.select(MAKER.MAKER_KEY, MAKER.NAME, MAKER.VENDORS.convertFrom(List::of))
                .from(MAKER)
                .where(MAKER.MAKER_KEY.eq(key))
                .fetchOptional(mapping(Maker::new));
    }

    private static Ranking ranking(ContractFilter filter, @Nullable String typed) {
        Condition where = FilterConditions.awards(filter)
                .and(typed == null ? noCondition() : FilterConditions.matches(MAKER.SEARCH, typed));
        return new Ranking(MADE, where, AWARD.MAKER_KEY, MAKER.NAME, false, new TotalsFields(filter));
    }
}
