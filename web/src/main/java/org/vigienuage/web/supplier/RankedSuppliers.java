package org.vigienuage.web.supplier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.RankOrder;
import org.vigienuage.web.aggregate.RankedRow;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.shell.RankedPage;

/** Suppliers as a ranked list. */
record RankedSuppliers(SupplierQueries suppliers) implements RankedPage.Ranks {

    @Override
    public int count(ContractFilter filter, @Nullable String typed) {
        return suppliers.count(filter, typed);
    }

    @Override
    public List<RankedRow> slice(
            ContractFilter filter, @Nullable String typed, RankOrder order, int offset, int limit) {
        return suppliers.slice(filter, typed, order, offset, limit);
    }
}
