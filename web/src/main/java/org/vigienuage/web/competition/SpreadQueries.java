package org.vigienuage.web.competition;

import static org.vigienuage.db.mart.Tables.PRICE_INDEX;
import static org.vigienuage.db.mart.Tables.PRICE_INDEX_VALUE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;

/** The years of a selection: as awarded, spread over the contract, and in constant dollars where a price index is declared. */
@Component
@OneVersion
public class SpreadQueries {

    private final DSLContext database;
    private final AggregateQueries aggregates;
    private final TermQueries terms;

    SpreadQueries(DSLContext database, AggregateQueries aggregates, TermQueries terms) {
        this.database = database;
        this.aggregates = aggregates;
        this.terms = terms;
    }

    /** In the order of time, what has no date last. Constant dollars are those of calendar years. */
    public List<YearSpread> listYears(ContractFilter filter, boolean fiscal, Language language) {
        Map<String, BigDecimal> awarded = new TreeMap<>();
        aggregates.rows(fiscal ? Dimension.FISCAL_YEAR : Dimension.YEAR, filter, language).stream()
                .filter(row -> row.awards() > 0)
                .forEach(row -> awarded.put(row.key(), row.central()));
        Map<String, BigDecimal> spread = terms.spread(filter, fiscal);
        Optional<PriceIndex> index = fiscal ? Optional.empty() : findIndex(language);
        TreeSet<String> years = new TreeSet<>(awarded.keySet());
        years.addAll(spread.keySet());
        return years.stream()
                .map(year -> year(
                        year,
                        awarded.getOrDefault(year, BigDecimal.ZERO),
                        spread.getOrDefault(year, BigDecimal.ZERO),
                        index.orElse(null)))
                .toList();
    }

    private static YearSpread year(String year, BigDecimal awarded, BigDecimal spread, @Nullable PriceIndex index) {
        boolean isYear = year.matches("\\d{4}");
        return new YearSpread(
                year,
                awarded,
                spread,
                index == null || !isYear ? null : index.constant(awarded, Integer.parseInt(year)));
    }

    /** The price index that is declared, the first by its key where there are several. */
    public Optional<PriceIndex> findIndex(Language language) {
        return database.selectFrom(PRICE_INDEX)
                .orderBy(PRICE_INDEX.INDEX_ID)
                .limit(1)
                .fetchOptional(row -> new PriceIndex(
                        row.getIndexId(),
                        language.choose(row.getTitleFr(), row.getTitleEn()),
                        row.getPublisher(),
                        row.getPageUrl(),
                        row.getLicenceName(),
                        row.getRetrievedOn(),
                        row.getIsMadeUp(),
                        values(row.getIndexId())))
                .filter(index -> !index.values().isEmpty());
    }

    private TreeMap<Integer, BigDecimal> values(String index) {
        TreeMap<Integer, BigDecimal> values = new TreeMap<>();
        database.selectFrom(PRICE_INDEX_VALUE)
                .where(PRICE_INDEX_VALUE.INDEX_ID.eq(index))
                .forEach(row -> values.put(row.getYear().intValue(), row.getIndexValue()));
        return values;
    }
}
