package org.vigienuage.web.figure;

import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.version.OneVersion;

/** Gathers the figures of a page about one supplier, body or ministry from one data version. */
@Component
@OneVersion
public class PortraitFigures {

    private final LedgerQueries ledgers;
    private final AggregateQueries aggregates;

    PortraitFigures(LedgerQueries ledgers, AggregateQueries aggregates) {
        this.ledgers = ledgers;
        this.aggregates = aggregates;
    }

    public Portrait of(ContractFilter filter, Period period, Language language) {
        return new Portrait(
                ledgers.ledger(filter),
                ledgers.directShare(filter),
                ledgers.ledger(filter.withScope(Scope.ALL)).included(),
                aggregates.rows(period.dimension(), filter, language),
                aggregates.rows(Dimension.YEAR, filter, language),
                aggregates.rows(Dimension.SUPPLIER, filter, language),
                aggregates.rows(Dimension.MINISTRY, filter, language),
                aggregates.rows(Dimension.ORGANIZATION, filter, language),
                aggregates.rows(Dimension.METHOD, filter, language));
    }
}
