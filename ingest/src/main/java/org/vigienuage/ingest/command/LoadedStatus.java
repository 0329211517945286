package org.vigienuage.ingest.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is loaded, as readers see it; the fields are those of {@code status --json}. */
record LoadedStatus(
        @Nullable String dataVersion,
        @Nullable String publishedAt,
        List<EraStatus> eras,
        int waitingFiles,
        int quarantinedFiles,
        int notices,
        int bids,
        int awards,
        int orphanFinals,
        int orphanExpenses,
        int unmatchedFinals,
        int unmatchedExpenses,
        List<IssueStatus> issues) {

    /** The files of one era. */
    record EraStatus(
            String era,
            int files,
            long records,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    /** The issues of one kind. */
    record IssueStatus(String kind, int count) {}
}
