package org.vigienuage.ingest.fetch;

import java.time.LocalDate;
import java.util.Comparator;

/** A resource of the catalogue that holds contracts, with the days it covers. */
record SeaoResource(CatalogueResource resource, FileFormat format, LocalDate start, LocalDate end) {

    /** In the order of time, so that what is read is what is oldest, and the same at every run. */
    static final Comparator<SeaoResource> OLDEST_FIRST = Comparator.comparing(SeaoResource::start)
            .thenComparing(SeaoResource::end)
            .thenComparing(seao -> seao.resource().name())
            .thenComparing(seao -> seao.resource().id());
}
