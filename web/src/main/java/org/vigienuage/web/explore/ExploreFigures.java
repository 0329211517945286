package org.vigienuage.web.explore;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.Cross;
import org.vigienuage.web.aggregate.CrossQueries;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.competition.PriceIndex;
import org.vigienuage.web.competition.SpreadQueries;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;

/** Gathers what an exploration asks for, from one data version. */
@Component
@OneVersion
class ExploreFigures {

    /** More cells than a page can show: files have them all. */
    static final int MOST = 2_000;

    private final AggregateQueries aggregates;
    private final CrossQueries crosses;
    private final SpreadQueries spread;

    ExploreFigures(AggregateQueries aggregates, CrossQueries crosses, SpreadQueries spread) {
        this.aggregates = aggregates;
        this.crosses = crosses;
        this.spread = spread;
    }

    Explored explore(Exploration asked, ContractFilter filter, Language language) {
        PriceIndex index = spread.findIndex(language).orElse(null);
        boolean constant = asked.constant() && index != null && asked.hasCalendarYears();
        Exploration shown = constant ? asked : asked.nominal();
        List<Cell> rows = groups(shown, shown.by(), filter, language, index);
        Optional<Cross> cross = shown.cross();
        if (cross.isEmpty()) {
            return new Explored(rows, List.of(), rows, rows.size(), index);
        }
        List<Cell> cells = crosses.first(cross.get(), filter, language, shown.basis(), MOST).stream()
                .map(Cell::of)
                .map(cell -> cell.valued(value(shown, cell, index)))
                .toList();
        return new Explored(
                rows,
                groups(shown, cross.get().across(), filter, language, index),
                cells,
                cells.size() < MOST ? cells.size() : crosses.count(cross.get(), filter),
                index);
    }

    private List<Cell> groups(
            Exploration shown,
            Dimension dimension,
            ContractFilter filter,
            Language language,
            @Nullable PriceIndex index) {
        Stream<Cell> cells = aggregates.rows(dimension, filter, language, shown.basis()).stream()
                .map(Cell::of)
                .map(cell -> cell.valued(value(shown, cell, dimension == Dimension.YEAR ? index : null)));
        return dimension.isPeriod()
                ? cells.toList()
                : cells.sorted(Comparator.comparing(Cell::drawn).reversed().thenComparing(Cell::key))
                        .toList();
    }

    /** Dollars of a group that is of no single year cannot be those of another. */
    private static @Nullable BigDecimal value(Exploration shown, Cell cell, @Nullable PriceIndex index) {
        if (shown.measure() == Measure.AWARDS) {
            return BigDecimal.valueOf(cell.awards());
        }
        BigDecimal dollars = cell.dollars(shown.basis());
        if (!shown.constant()) {
            return dollars;
        }
        String year = shown.by() == Dimension.YEAR || cell.acrossKey() == null ? cell.key() : cell.acrossKey();
        return index == null || !year.matches("\\d{4}") ? null : index.constant(dollars, Integer.parseInt(year));
    }
}
