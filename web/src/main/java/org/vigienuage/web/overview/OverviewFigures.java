package org.vigienuage.web.overview;

import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.version.OneVersion;

/** Gathers the figures of the first page from one data version. */
@Component
@OneVersion
public class OverviewFigures {

    private final LedgerQueries ledgers;
    private final AggregateQueries aggregates;

    OverviewFigures(LedgerQueries ledgers, AggregateQueries aggregates) {
        this.ledgers = ledgers;
        this.aggregates = aggregates;
    }

    public Overview of(ContractFilter filter, Dimension years, Language language) {
        return new Overview(
                ledgers.ledger(filter),
                ledgers.directShare(filter),
                aggregates.rows(years, filter, language),
                aggregates.rows(Dimension.YEAR, filter, language),
                aggregates.rows(Dimension.SUPPLIER, filter, language),
                aggregates.rows(Dimension.MINISTRY, filter, language),
                aggregates.rows(Dimension.METHOD, filter, language),
                aggregates.rows(Dimension.SCOPE, filter.withScope(Scope.SERVICES), language));
    }
}
