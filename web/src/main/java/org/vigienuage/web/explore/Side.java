package org.vigienuage.web.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.search.FoundKind;

/**
 * One of the two that are compared.
 *
 * @param facet supplier, maker, organization or ministry
 */
record Side(Facet facet, String key) {

    private static final List<Facet> FACETS = List.of(Facet.SUPPLIER, Facet.MAKER, Facet.ORGANIZATION, Facet.MINISTRY);

    /** As an address has it: {@code supplier:microsoft}. */
    String written() {
        return facet.key() + ":" + key;
    }

    static Optional<Side> parseOptional(@Nullable String written) {
        String[] parts = written == null ? new String[0] : written.split(":", 2);
        return parts.length < 2 || parts[1].isBlank()
                ? Optional.empty()
                : FACETS.stream()
                        .filter(facet -> facet.key().equals(parts[0]))
                        .findFirst()
                        .map(facet -> new Side(facet, parts[1]));
    }

    static Optional<Side> of(FoundKind kind, String key) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.key().equals(kind.key()))
                .findFirst()
                .map(facet -> new Side(facet, key));
    }

    boolean buys() {
        return facet == Facet.ORGANIZATION || facet == Facet.MINISTRY;
    }

    ContractFilter within(ContractFilter filter) {
        return filter.with(facet, List.of(key));
    }
}
