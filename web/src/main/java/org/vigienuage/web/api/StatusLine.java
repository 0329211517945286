package org.vigienuage.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.status.Status;
import org.vigienuage.web.status.Status.Era;

/** One count of what is loaded, as a line of a file. */
record StatusLine(
        String entry,
        @Nullable String era,
        @Nullable String kind,
        @Nullable LocalDate month,
        int count,
        @Nullable Integer records) {

    static List<StatusLine> of(Status status) {
        List<StatusLine> lines = new ArrayList<>();
        lines.add(counted("notices", status.notices()));
        lines.add(counted("notice_restatements", status.noticeRestatements()));
        lines.add(counted("bids", status.bids()));
        lines.add(counted("awards", status.awards()));
        lines.add(counted("orphan_finals", status.orphanFinals()));
        lines.add(counted("orphan_expenses", status.orphanExpenses()));
        lines.add(counted("unmatched_finals", status.unmatchedFinals()));
        lines.add(counted("unmatched_expenses", status.unmatchedExpenses()));
        status.eras().forEach(era -> addEra(lines, era));
        status.issues()
                .forEach(issue -> lines.add(new StatusLine("issues", null, issue.kind(), null, issue.count(), null)));
        return lines;
    }

    private static StatusLine counted(String entry, int count) {
        return new StatusLine(entry, null, null, null, count, null);
    }

    private static void addEra(List<StatusLine> lines, Era era) {
        lines.add(new StatusLine("files", era.era(), null, null, era.files(), era.records()));
        lines.add(new StatusLine("quarantined_files", era.era(), null, null, era.quarantined(), null));
        era.periods()
                .forEach(period -> lines.add(new StatusLine(
                        "files_of_month", era.era(), period.kind(), period.month(), period.files(), period.records())));
    }
}
