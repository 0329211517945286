package org.vigienuage.bench.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** Days and moments as both eras write them. Days are days since 1970, moments seconds since 1970. */
final class Calendar {

    static final ZoneRules MONTREAL = ZoneId.of("America/Toronto").getRules();
    /** Stands for a day that is not known. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private static final int FIRST = Timeline.day(1990, 1, 1);
    private static final String[] WRITTEN = new String[365 * 50];
    private static final String[] OFFSET_OF_MIDNIGHT = new String[WRITTEN.length];

    static {
        for (int i = 0; i < WRITTEN.length; i++) {
            LocalDate day = LocalDate.ofEpochDay(FIRST + i);
            WRITTEN[i] = day.toString();
            OFFSET_OF_MIDNIGHT[i] = MONTREAL.getOffset(day.atStartOfDay()).getId();
        }
    }

    private Calendar() {}

    static String day(int day) {
        int place = day - FIRST;
        return place >= 0 && place < WRITTEN.length
                ? WRITTEN[place]
                : LocalDate.ofEpochDay(day).toString();
    }

    static String midnight(int day) {
        return day(day) + "T00:00:00" + OFFSET_OF_MIDNIGHT[day - FIRST];
    }

    static String moment(long second) {
        int offset = MONTREAL.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        long local = second + offset;
        int ofDay = (int) Math.floorMod(local, 86_400L);
        return day(localDay(second)) + "T" + two(ofDay / 3600) + ":" + two(ofDay / 60 % 60) + ":" + two(ofDay % 60)
                + (offset == -4 * 3600 ? "-04:00" : "-05:00");
    }

    static String stamp(long second) {
        int ofDay = (int) Math.floorMod(second, 86_400L);
        return day((int) Math.floorDiv(second, 86_400L)).replace("-", "")
                + two(ofDay / 3600)
                + two(ofDay / 60 % 60)
                + two(ofDay % 60);
    }

    /** 23:59:59 in Montréal. */
    static long lastSecond(int day) {
        return LocalDate.ofEpochDay(day)
                .atTime(23, 59, 59)
                .toEpochSecond(MONTREAL.getOffset(LocalDate.ofEpochDay(day).atTime(23, 59, 59)));
    }

    static int localDay(long second) {
        return (int) Math.floorDiv(
                second + MONTREAL.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds(), 86_400L);
    }

    static int year(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
