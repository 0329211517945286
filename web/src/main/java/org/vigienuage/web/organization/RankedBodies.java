package org.vigienuage.web.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.RankOrder;
import org.vigienuage.web.aggregate.RankedRow;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.shell.RankedPage;

/** Public bodies as a ranked list. */
record RankedBodies(OrganizationQueries organizations) implements RankedPage.Ranks {

    @Override
    public int count(ContractFilter filter, @Nullable String typed) {
        return organizations.count(filter, typed);
    }

    @Override
    public List<RankedRow> slice(
            ContractFilter filter, @Nullable String typed, RankOrder order, int offset, int limit) {
        return organizations.slice(filter, typed, order, offset, limit);
    }
}
