package org.vigienuage.web.explore;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.chart.Mark;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.filter.ContractFilter;

/** A group of awards as a mark of a drawing and as words. */
record CellWords(Edition edition, Exploration shown, ContractFilter filter) {

    Mark mark(Cell cell, int series) {
        boolean ranged = shown.measure() == Measure.DOLLARS && shown.basis() == Basis.CENTRAL && !shown.constant();
        Format format = edition.format();
        String tip = name(cell) + "\n" + value(cell.value()) + "\n"
                + (ranged
                        ? edition.text("chart.range", format.compactMoney(cell.low()), format.compactMoney(cell.high()))
                                + "\n"
                        : "")
                + edition.counted("awards", cell.awards());
        return new Mark(
                cell.label(),
                value(cell.value()),
                tip,
                ranged ? cell.low() : null,
                cell.value(),
                ranged ? cell.high() : null,
                href(cell),
                series);
    }

    /** In few signs. */
    String value(@Nullable BigDecimal value) {
        if (shown.measure() == Measure.DOLLARS) {
            return edition.format().compactMoney(value);
        }
        return value == null ? edition.format().unknown() : edition.format().count(value.longValueExact());
    }

    /** With all its digits. */
    String whole(@Nullable BigDecimal value) {
        return shown.measure() == Measure.DOLLARS ? edition.format().dollars(value) : value(value);
    }

    String name(Cell cell) {
        return cell.acrossLabel() == null ? cell.label() : cell.label() + ", " + cell.acrossLabel();
    }

    @Nullable
    String href(Cell cell) {
        ContractFilter awards = awards(cell);
        return awards == null ? null : edition.links().contracts(awards);
    }

    @Nullable
    ContractFilter awards(Cell cell) {
        ContractFilter first = Narrowing.to(filter, shown.by(), cell.key());
        String acrossKey = cell.acrossKey();
        Dimension across = shown.across();
        return first == null || across == null || acrossKey == null ? first : Narrowing.to(first, across, acrossKey);
    }
}
