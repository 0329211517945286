package org.vigienuage.web.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.competition.PriceIndex;

/**
 * What an exploration found.
 *
 * @param rows groups of the first dimension, in the order they are shown
 * @param columns groups of the second dimension; empty where there is none
 * @param cells groups of both, the largest first; the same as {@code rows} where there is no second dimension
 * @param total how many cells there are, of which {@code cells} are the first
 * @param index what dollars are made comparable with; null where no price index is declared
 */
record Explored(
        List<Cell> rows,
        List<Cell> columns,
        List<Cell> cells,
        int total,
        @Nullable PriceIndex index) {}
