package org.vigienuage.web.supplier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One canonical supplier.
 *
 * @param naturalPerson people are neither listed nor indexed
 * @param neqs its valid numbers in the Québec register of enterprises
 * @param spellings every way its name was published
 * @param parent controlling company as researched, null when unknown
 * @param country country of the controlling company
 */
public record Supplier(
        String key,
        String name,
        boolean curated,
        boolean naturalPerson,
        List<String> neqs,
        List<String> spellings,
        @Nullable String parent,
        @Nullable String country,
        @Nullable String ownershipNote,
        @Nullable String ownershipSource,
        @Nullable String ownershipConfidence) {}
