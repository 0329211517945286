package org.vigienuage.web.ownership;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;

/** From where sellers and makers were controlled on the date of each award, of one version. */
@Component
@OneVersion
public class OwnershipFigures {

    private final AggregateQueries aggregates;

    OwnershipFigures(AggregateQueries aggregates) {
        this.aggregates = aggregates;
    }

    /** The same selection twice: by the owners of the sellers, and by those of the makers. */
    public record Split(List<AggregateRow> sellers, List<AggregateRow> makers) {}

    public Split of(ContractFilter filter, Language language) {
        return new Split(
                aggregates.rows(Dimension.JURISDICTION, filter, language),
                aggregates.rows(Dimension.MAKER_JURISDICTION, filter, language));
    }
}
