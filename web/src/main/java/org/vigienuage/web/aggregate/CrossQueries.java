package org.vigienuage.web.aggregate;

import static org.jooq.Records.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record6;
import org.jooq.SelectLimitStep;
import org.springframework.stereotype.Component;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;

/**
 * Totals of a selection split by two dimensions at once. As those of one dimension, the rows add up to the included values of
 * the ledger, and suppliers count their shares.
 */
@Component
@OneVersion
public class CrossQueries {

    private static final int ROWS_AT_ONCE = 500;

    private final DSLContext database;

    CrossQueries(DSLContext database) {
        this.database = database;
    }

    /** How many groups there are. */
    public int count(Cross cross, ContractFilter filter) {
        Grouping by = Grouping.by(cross.by(), filter, Language.FRENCH);
        Grouping across = Grouping.by(cross.across(), filter, Language.FRENCH);
        return database.fetchCount(
                database.select(by.key().as("by_key"), across.key().as("across_key"))
                        .from(Grouping.from(filter, by, across))
                        .where(FilterConditions.awards(filter))
                        .and(new TotalsFields(filter).leftInHigh())
                        .groupBy(by.key(), across.key()));
    }

    /** Every group, without holding them all in memory: periods in the order of time, then the largest value first. */
    public void each(Cross cross, ContractFilter filter, Language language, Basis basis, Consumer<CrossRow> consumer) {
        try (Stream<CrossRow> rows = groups(cross, filter, language, basis)
                .fetchSize(ROWS_AT_ONCE)
                .fetchStream()
                .map(mapping(CrossRow::of)::map)) {
            rows.forEach(consumer);
        }
    }

    /** The first groups in the same order. */
    public List<CrossRow> first(Cross cross, ContractFilter filter, Language language, Basis basis, int limit) {
        return groups(cross, filter, language, basis).limit(limit).fetch(mapping(CrossRow::of));
    }

    private SelectLimitStep<Record6<String, String, String, String, Totals, BigDecimal>> groups(
            Cross cross, ContractFilter filter, Language language, Basis basis) {
        Grouping by = Grouping.by(cross.by(), filter, language);
        Grouping across = Grouping.by(cross.across(), filter, language);
        TotalsFields sums = new TotalsFields(filter);
        boolean byShares = Grouping.sharesAny(by, across);
        List<OrderField<?>> order = new ArrayList<>();
        if (cross.by().isPeriod()) {
            order.add(by.key());
        }
        if (cross.across().isPeriod()) {
            order.add(across.key());
        }
        Field<BigDecimal> value = sums.value(basis, byShares);
        order.addAll(List.of(value.desc(), by.key(), across.key()));
        return database.select(
                        by.key(),
                        by.label(),
                        across.key(),
                        across.label(),
                        sums.totals(byShares),
                        sums.value(Basis.AWARDED, byShares))
                .from(Grouping.from(filter, by, across))
                .where(FilterConditions.awards(filter))
                .and(sums.leftInHigh())
                .groupBy(by.key(), across.key())
                .orderBy(order);
    }
}
