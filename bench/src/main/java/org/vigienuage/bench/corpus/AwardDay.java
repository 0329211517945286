package org.vigienuage.bench.corpus;

/** The day of an award, with the ways in which it goes wrong. */
final class AwardDay {

    /** SEAO's way to write no date. */
    static final int NULL_DATE = Timeline.day(1900, 1, 1);

    private AwardDay() {}

    static int of(Dice dice, int entry) {
        double share = dice.unit();
        if (share < 0.006) {
            return Calendar.NO_DAY;
        }
        if (share < 0.008) {
            return NULL_DATE;
        }
        if (share < 0.009) {
            // A typing error: the year after next.
            return entry + 700 + dice.below(365);
        }
        if (share < 0.0095) {
            return Timeline.day(1998, 6, 1) + dice.below(300);
        }
        if (share < 0.03) {
            // Entered years later.
            return entry - dice.between(366, 1500);
        }
        return entry - dice.between(1, 60);
    }

    /** Whether the day says nothing: it is missing. */
    static boolean isMissing(int day) {
        return day == Calendar.NO_DAY || day == NULL_DATE;
    }
}
