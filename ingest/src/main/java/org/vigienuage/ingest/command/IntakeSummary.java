package org.vigienuage.ingest.command;

import java.util.ArrayList;
import java.util.List;
import org.vigienuage.ingest.fetch.FetchFailure;
import org.vigienuage.ingest.file.RegistrationSummary;

/**
 * What came in.
 *
 * @param unavailable what could not be had, one sentence each
 */
record IntakeSummary(
        int newFiles, int knownFiles, int quarantined, int ignored, int unchanged, List<String> unavailable) {

    static final IntakeSummary NOTHING = new IntakeSummary(0, 0, 0, 0, 0, List.of());

    static IntakeSummary of(RegistrationSummary registered, Messages messages) {
        var unavailable = registered.refused().stream()
                .map(refusal -> messages.text("intake.refused", refusal.name(), refusal.reason()))
                .toList();
        return new IntakeSummary(
                registered.newFiles(),
                registered.knownFiles(),
                registered.quarantined(),
                registered.ignored().size(),
                0,
                unavailable);
    }

    IntakeSummary plus(IntakeSummary other) {
        var all = new ArrayList<>(unavailable);
        all.addAll(other.unavailable);
        return new IntakeSummary(
                newFiles + other.newFiles,
                knownFiles + other.knownFiles,
                quarantined + other.quarantined,
                ignored + other.ignored,
                unchanged + other.unchanged,
                List.copyOf(all));
    }

    IntakeSummary withIgnored(int more) {
        return new IntakeSummary(newFiles, knownFiles, quarantined, ignored + more, unchanged, unavailable);
    }

    IntakeSummary withDownloads(int unchangedFiles, List<FetchFailure> failures, Messages messages) {
        var missing = failures.stream()
                .map(failure ->
                        messages.text("fetch.failed", failure.name(), messages.text(failure.key(), failure.detail())))
                .toList();
        return plus(new IntakeSummary(0, 0, 0, 0, unchangedFiles, missing));
    }
}
