package org.vigienuage.web.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;

/**
 * The awards that a page is about, for its files and pictures.
 *
 * @param figure what they are split by, null for the awards themselves
 */
record Cut(ContractFilter filter, @Nullable Dimension figure) {

    /** Nothing where a page is not about awards. */
    static Optional<Cut> of(ContractFilter filter, Place place, @Nullable String key) {
        if (key == null) {
            return switch (place) {
                case SUPPLIERS -> Optional.of(new Cut(filter, Dimension.SUPPLIER));
                case MAKERS -> Optional.of(new Cut(filter, Dimension.MAKER));
                case ORGANIZATIONS -> Optional.of(new Cut(filter, Dimension.ORGANIZATION));
                case CONTRACTS -> Optional.of(new Cut(filter, null));
                default -> Optional.empty();
            };
        }
        return switch (place) {
            case FIGURES -> Dimension.parseOptional(key).map(dimension -> new Cut(filter, dimension));
            case SUPPLIERS -> Optional.of(narrowed(filter, Facet.SUPPLIER, key));
            case MAKERS -> Optional.of(narrowed(filter, Facet.MAKER, key));
            case ORGANIZATIONS -> Optional.of(narrowed(filter, Facet.ORGANIZATION, key));
            case MINISTRIES -> Optional.of(narrowed(filter, Facet.MINISTRY, key));
            default -> Optional.empty();
        };
    }

    private static Cut narrowed(ContractFilter filter, Facet facet, String key) {
        return new Cut(filter.with(facet, List.of(key)), null);
    }
}
