package org.vigienuage.web.maker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.RankOrder;
import org.vigienuage.web.aggregate.RankedRow;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.shell.RankedPage;

/** Makers as a ranked list. */
record RankedMakers(MakerQueries makers) implements RankedPage.Ranks {

    @Override
    public int count(ContractFilter filter, @Nullable String typed) {
        return makers.count(filter, typed);
    }

    @Override
    public List<RankedRow> slice(
            ContractFilter filter, @Nullable String typed, RankOrder order, int offset, int limit) {
        return makers.slice(filter, typed, order, offset, limit);
    }
}
