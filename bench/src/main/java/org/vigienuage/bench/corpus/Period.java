package org.vigienuage.bench.corpus;

import java.time.LocalDate;

/**
 * The period of a file of the XML era: a year up to 2020, then a month, up to May 2024.
 *
 * @param number its place among the periods
 */
record Period(int number, int firstDay, int lastDay) implements Comparable<Period> {

    static final int COUNT = 12 + 41;

    private static final Period[] ALL = new Period[COUNT];

    static {
        for (int i = 0; i < COUNT; i++) {
            LocalDate first = i < 12
                    ? LocalDate.of(2009 + i, 1, 1)
                    : LocalDate.of(2021, 1, 1).plusMonths(i - 12);
            LocalDate next = i < 12 ? first.plusYears(1) : first.plusMonths(1);
            ALL[i] = new Period(i, (int) first.toEpochDay(), (int) next.toEpochDay() - 1);
        }
    }

    static final int LAST_DAY = ALL[COUNT - 1].lastDay;

    static Period get(int number) {
        return ALL[number];
    }

    static boolean covers(int day) {
        return day >= ALL[0].firstDay && day <= LAST_DAY;
    }

    static Period of(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return ALL[
                date.getYear() <= 2020
                        ? date.getYear() - 2009
                        : 12 + (date.getYear() - 2021) * 12 + date.getMonthValue() - 1];
    }

    /** Since 2018 a notice has a category and a link, and a supplier a total with options. */
    boolean hasCategories() {
        return Calendar.year(lastDay) >= 2018;
    }

    /** Until August 2014 a final amount had neither contractor nor date of publication. */
    boolean hasContractors() {
        return Calendar.year(lastDay) >= 2014;
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(number, other.number);
    }
}
