package org.vigienuage.web.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.Scope;

/** The awards behind one group of a dimension. */
final class Narrowing {

    private static final String UNKNOWN = "unknown";

    private Narrowing() {}

    /** Within those of a filter; null for a group that no filter asks for. */
    static @Nullable ContractFilter to(ContractFilter filter, Dimension dimension, String key) {
        return switch (dimension) {
            case YEAR -> Period.CALENDAR.within(filter, key).orElse(null);
            case FISCAL_YEAR -> Period.FISCAL.within(filter, key).orElse(null);
            case SUPPLIER ->
                key.equals(UNKNOWN) || key.equals(AggregateRow.NATURAL_PERSONS)
                        ? null
                        : filter.with(Facet.SUPPLIER, List.of(key));
            case MAKER -> filter.with(Facet.MAKER, List.of(key));
            case JURISDICTION -> filter.with(Facet.JURISDICTION, List.of(key));
            case MAKER_JURISDICTION -> null;
            case MINISTRY -> filter.with(Facet.MINISTRY, List.of(key));
            case ORGANIZATION -> filter.with(Facet.ORGANIZATION, List.of(key));
            case SECTOR -> filter.with(Facet.SECTOR, List.of(key));
            case METHOD -> filter.with(Facet.METHOD, List.of(key));
            case SERVICE -> key.equals("none") ? null : filter.with(Facet.SERVICE, List.of(key));
            case SOURCE -> filter.with(Facet.SOURCE, List.of(key));
            case SCOPE -> Scope.parseOptional(key).map(filter::withAddedBy).orElse(null);
        };
    }
}
