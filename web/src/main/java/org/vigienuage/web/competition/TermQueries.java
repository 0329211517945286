package org.vigienuage.web.competition;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_TERM;
import static org.vigienuage.db.mart.Tables.CODE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.TotalsFields;
import org.vigienuage.web.competition.Chain.Link;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;

/** Grounds, growth, renewals and periods of a selection. */
@Component
@OneVersion
public class TermQueries {

    private static final String NONE = "none";

    /** Flags of awards whose figures are doubtful, or are a ceiling rather than a price. */
    private static final String[] NOT_COMPARED = {
        "shared-ceiling", "suspect-awarded", "suspect-final", "suspect-expense", "group-purchase"
    };

    private static final Condition COMPARABLE = AWARD.AWARDED_AMOUNT
            .isNotNull()
            .and(arrayOverlap(AWARD.FLAGS, inline(NOT_COMPARED, AWARD.FLAGS.getDataType()))
                    .not());

    private static final Condition HAS_FINAL = AWARD.FINAL_AMOUNT.isNotNull();
    private static final Condition HAS_EXPENSES = AWARD.EXPENSE_AMOUNT.isNotNull();

    private final DSLContext database;

    TermQueries(DSLContext database) {
        this.database = database;
    }

    /** The grounds of included awards given by mutual agreement, the most dollars first; they add up to all of these. */
    public List<Ground> listGrounds(ContractFilter filter, Language language) {
        TotalsFields sums = new TotalsFields(filter);
        Field<String> list = coalesce(AWARD_TERM.GROUND_LIST, inline(NONE));
        Field<String> label = coalesce(max(language.choose(CODE.LABEL_FR, CODE.LABEL_EN)), max(AWARD_TERM.GROUND_TEXT));
        Field<Boolean> confirmed = coalesce(field("bool_and({0})", Boolean.class, CODE.IS_CONFIRMED), inline(true));
        return database.select(list, AWARD_TERM.GROUND_CODE, label, confirmed, sums.awards(), sums.central())
                .from(AWARD)
                .leftJoin(AWARD_TERM)
                .on(AWARD_TERM.AWARD_KEY.eq(AWARD.AWARD_KEY))
                .leftJoin(CODE)
                .on(CODE.LIST.eq(AWARD_TERM.GROUND_LIST))
                .and(CODE.KEY.eq(AWARD_TERM.GROUND_CODE))
                .where(FilterConditions.awards(filter))
                .and(AWARD.METHOD_KEY.eq(inline("direct")))
                .and(sums.included())
                .groupBy(list, AWARD_TERM.GROUND_CODE)
                .orderBy(sums.central().desc(), list, AWARD_TERM.GROUND_CODE)
                .fetch(mapping((ground, code, words, sure, awards, central) ->
                        new Ground(ground, code, words, sure, awards, central)));
    }

    public Growth growth(ContractFilter filter) {
        TotalsFields sums = new TotalsFields(filter);
        Condition finals = sums.included().and(COMPARABLE).and(HAS_FINAL);
        Condition expenses = sums.included().and(COMPARABLE).and(HAS_EXPENSES);
        Condition leftOut = sums.included().and(COMPARABLE.not()).and(HAS_FINAL.or(HAS_EXPENSES));
        return database.select(
                        count().filterWhere(finals),
                        TotalsFields.dollars(AWARD.AWARDED_AMOUNT, finals),
                        TotalsFields.dollars(AWARD.FINAL_AMOUNT, finals),
                        count().filterWhere(finals.and(AWARD.FINAL_AMOUNT.gt(AWARD.AWARDED_AMOUNT))),
                        count().filterWhere(finals.and(AWARD.FINAL_AMOUNT.lt(AWARD.AWARDED_AMOUNT))),
                        count().filterWhere(expenses),
                        TotalsFields.dollars(AWARD.AWARDED_AMOUNT, expenses),
                        TotalsFields.dollars(AWARD.EXPENSE_AMOUNT, expenses),
                        count().filterWhere(leftOut))
                .from(AWARD)
                .where(FilterConditions.awards(filter))
                .fetchSingle(mapping((known, awarded, ended, grew, shrank, spent, awardedOfSpent, spentDollars, left) ->
                        new Growth(known, awarded, ended, grew, shrank, spent, awardedOfSpent, spentDollars, left)));
    }

    public PeriodShare periods(ContractFilter filter) {
        TotalsFields sums = new TotalsFields(filter);
        Condition known = AWARD_TERM.PERIOD_END.isNotNull();
        return database.select(
                        sums.awards(),
                        count().filterWhere(sums.included().and(known)),
                        sums.central(),
                        TotalsFields.dollars(
                                AWARD.CENTRAL_AMOUNT, sums.included().and(known)))
                .from(AWARD)
                .leftJoin(AWARD_TERM)
                .on(AWARD_TERM.AWARD_KEY.eq(AWARD.AWARD_KEY))
                .where(FilterConditions.awards(filter))
                .fetchSingle(mapping((awards, withPeriod, central, withPeriodCentral) ->
                        new PeriodShare(awards, withPeriod, central, withPeriodCentral)));
    }

    /** Central dollars by year, each award spread over the days of its contract where these are known. */
    Map<String, BigDecimal> spread(ContractFilter filter, boolean fiscal) {
        TotalsFields sums = new TotalsFields(filter);
        var spread = field("spread.year", Integer.class);
        Field<BigDecimal> part = field("sum(spread.part)", BigDecimal.class);
        var years = database.select(spread, part)
                .from(AWARD)
                .leftJoin(AWARD_TERM)
                .on(AWARD_TERM.AWARD_KEY.eq(AWARD.AWARD_KEY))
                .crossJoin(table(
                        "lateral mart.spread({0}, {1}, {2}, {3}, {4}) as spread",
                        AWARD.CENTRAL_AMOUNT,
                        AWARD_TERM.PERIOD_START,
                        AWARD_TERM.PERIOD_END,
                        AWARD.BUCKET_DATE,
                        val(fiscal)))
                .where(FilterConditions.awards(filter))
                .and(sums.included())
                .groupBy(spread)
                .fetch();
        Map<String, BigDecimal> byYear = new LinkedHashMap<>();
        years.forEach(row -> byYear.put(key(row.value1(), fiscal), row.value2()));
        return byYear;
    }

    private static String key(@Nullable Integer year, boolean fiscal) {
        if (year == null) {
            return "unknown";
        }
        return fiscal ? year + "-" + (year + 1) : String.valueOf(year);
    }

    /** The renewals that awards of a selection are part of, whole, also where some of their awards are outside it; the most dollars first. */
    public List<Chain> listChains(ContractFilter filter) {
        Map<String, List<ChainRow>> byKey = new LinkedHashMap<>();
        database.select(
                        AWARD_TERM.CHAIN_KEY,
                        AWARD.ORGANIZATION_KEY,
                        AWARD.ORGANIZATION_NAME,
                        AWARD.AWARD_KEY,
                        AWARD.SEAO_NUMBER,
                        AWARD.TITLE,
                        AWARD.SUPPLIER_LABEL,
                        AWARD.BUCKET_DATE,
                        AWARD.METHOD_KEY,
                        field("mart.is_competitive({0})", Boolean.class, AWARD.METHOD_KEY),
                        AWARD.CENTRAL_AMOUNT,
                        AWARD_TERM.PREVIOUS_AWARD_KEY,
                        AWARD_TERM.LINK_WORDS)
                .from(AWARD_TERM)
                .join(AWARD)
                .on(AWARD.AWARD_KEY.eq(AWARD_TERM.AWARD_KEY))
                .where(AWARD_TERM.CHAIN_KEY.in(select(AWARD_TERM.CHAIN_KEY)
                        .from(AWARD_TERM)
                        .join(AWARD)
                        .on(AWARD.AWARD_KEY.eq(AWARD_TERM.AWARD_KEY))
                        .where(FilterConditions.awards(filter))
                        .and(AWARD_TERM.CHAIN_KEY.isNotNull())))
                .orderBy(AWARD_TERM.CHAIN_KEY, AWARD_TERM.CHAIN_NUMBER)
                .fetch(row -> new ChainRow(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        new Link(
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                row.value9(),
                                row.value10(),
                                row.value11(),
                                row.value12(),
                                row.value13() == null ? List.of() : List.of(row.value13()))))
                .forEach(row -> byKey.computeIfAbsent(row.key(), key -> new ArrayList<>())
                        .add(row));
        return byKey.values().stream()
                .map(ChainRow::chain)
                .sorted(Comparator.comparing(Chain::central).reversed().thenComparing(Chain::key))
                .toList();
    }
}
