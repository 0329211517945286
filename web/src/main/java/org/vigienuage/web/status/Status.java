package org.vigienuage.web.status;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is loaded.
 *
 * @param noticeRestatements how often notices were stated; a notice is counted once in {@code notices}
 * @param orphans finals and expenses whose notice is not loaded
 * @param unmatched finals and expenses that match no winner of their notice
 * @param coverage one sentence on what is loaded, null when nothing is published yet
 * @param dataVersion name of the version, null when nothing is published yet
 */
public record Status(
        int notices,
        int noticeRestatements,
        int bids,
        int awards,
        int orphans,
        int orphanFinals,
        int orphanExpenses,
        int unmatched,
        int unmatchedFinals,
        int unmatchedExpenses,
        List<Era> eras,
        List<IssueKind> issues,
        @Nullable String coverage,
        @Nullable String dataVersion,
        @Nullable OffsetDateTime publishedAt) {

    /**
     * The files of one format.
     *
     * @param era xml, ocds, csv for other sources, or unknown for files whose format could not be told
     * @param files files read
     * @param quarantined files set aside, not counted in {@code files}
     * @param from first day that a file covers
     * @param to last day that a file covers
     */
    public record Era(
            String era,
            int files,
            int quarantined,
            int records,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<Period> periods) {}

    /**
     * A month that files of one kind cover.
     *
     * @param month its first day
     * @param records records of the files whose period begins in it
     */
    public record Period(String kind, LocalDate month, int files, int records) {}

    /**
     * Problems of one kind found in the data.
     *
     * @param severity error, warning or info
     */
    public record IssueKind(String kind, String severity, String label, int count) {}
}
