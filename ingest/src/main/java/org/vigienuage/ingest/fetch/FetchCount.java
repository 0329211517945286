package org.vigienuage.ingest.fetch;

import java.util.ArrayList;
import java.util.List;

/** Counts the files of a fetch as they come. */
final class FetchCount {

    private int fetched;
    private int unchanged;
    private final List<FetchFailure> failures = new ArrayList<>();

    void fetched() {
        fetched++;
    }

    void unchanged() {
        unchanged++;
    }

    void failed(FetchFailure failure) {
        failures.add(failure);
    }

    FetchResult result() {
        return new FetchResult(fetched, unchanged, List.copyOf(failures));
    }
}
