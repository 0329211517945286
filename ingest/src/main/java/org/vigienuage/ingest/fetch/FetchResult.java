package org.vigienuage.ingest.fetch;

import java.util.List;

/** How a fetch ended. */
public record FetchResult(int fetched, int unchanged, List<FetchFailure> failures) {}
