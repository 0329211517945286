package org.vigienuage.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * One resource as the catalogue lists it.
 *
 * @param id the only thing that identifies it: names occur several times with other content
 * @param byteCount size by the catalogue, null where it does not say
 */
record CatalogueResource(
        String id,
        String name,
        String url,
        String format,
        @Nullable Long byteCount) {}
