package org.vigienuage.bench.corpus;

import java.time.LocalDate;

/** When the notices of the corpus were entered: notice after notice through seventeen years, in the real proportions. */
final class Timeline {

    /** The last day of the corpus: a Sunday. */
    static final int LAST_DAY = day(2026, 9, 27);

    private static final int[] FROM = {
        day(2009, 1, 1), day(2013, 1, 1), day(2017, 1, 1), day(2021, 1, 1), day(2024, 6, 1), LAST_DAY + 1
    };
    private static final double[] SHARE_OF_NOTICES = {0.125, 0.155, 0.165, 0.235, 0.32};

    private final int notices;

    Timeline(int notices) {
        this.notices = notices;
    }

    /** The day on which a notice was entered; later notices are entered later. Beyond the last one follows the next week. */
    int day(int notice) {
        double place = (notice + 0.5) / notices;
        if (place >= 1) {
            return LAST_DAY + 1 + Math.min(6, (int) ((place - 1) * 7 * 150));
        }
        int segment = 0;
        while (place >= SHARE_OF_NOTICES[segment] && segment < SHARE_OF_NOTICES.length - 1) {
            place -= SHARE_OF_NOTICES[segment++];
        }
        double within = Math.min(0.999999, place / SHARE_OF_NOTICES[segment]);
        return FROM[segment] + (int) (within * (FROM[segment + 1] - FROM[segment]));
    }

    /** How many notices are new in the week after the corpus. */
    int noticesOfNextWeek() {
        return Math.max(1, notices / 150);
    }

    static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }
}
