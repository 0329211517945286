package org.vigienuage.web.shell;

import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.filter.Choice;

/**
 * A value of a facet; the same one whatever it holds at the moment.
 *
 * @param awards how many awards it holds under the rest of the filter; null where that is not asked
 */
record FacetValue(String key, String label, @Nullable Long awards) {

    static FacetValue of(Choice choice) {
        return new FacetValue(choice.key(), choice.label(), null);
    }

    static FacetValue of(AggregateRow row) {
        return new FacetValue(row.key(), row.label(), row.awards());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FacetValue value && value.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
