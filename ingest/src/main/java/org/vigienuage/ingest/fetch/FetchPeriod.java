package org.vigienuage.ingest.fetch;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The months somebody wants.
 *
 * @param since first month
 * @param until last month, null for all that is published
 */
public record FetchPeriod(YearMonth since, @Nullable YearMonth until) {

    /** The first month of SEAO's open data. */
    public static final YearMonth FIRST_MONTH = YearMonth.of(2009, 1);

    boolean touches(LocalDate start, LocalDate end) {
        var tooOld = end.isBefore(since.atDay(1));
        var tooNew = until != null && start.isAfter(until.atEndOfMonth());
        return !tooOld && !tooNew;
    }
}
