package org.vigienuage.web.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.filter.ContractFilter;

/** Years as readers choose them: the government's fiscal years, or calendar years. */
public enum Period {
    FISCAL("fiscal", Dimension.FISCAL_YEAR),
    CALENDAR("calendar", Dimension.YEAR);

    public static final String QUERY_KEY = "year";

    private final String code;
    private final Dimension dimension;

    Period(String code, Dimension dimension) {
        this.code = code;
        this.dimension = dimension;
    }

    /** @param written as {@link #QUERY_KEY} has it in an address; null when it is not there */
    public static Period of(@Nullable String written) {
        return CALENDAR.code.equals(written) ? CALENDAR : FISCAL;
    }

    public Dimension dimension() {
        return dimension;
    }

    public String code() {
        return code;
    }

    /** What stands in an address for this choice; nothing for the default. */
    public String[] option() {
        return this == FISCAL ? new String[0] : new String[] {QUERY_KEY, code};
    }

    /** The awards of one row, within those of the filter; nothing where the date is not known. */
    public Optional<ContractFilter> within(ContractFilter filter, AggregateRow row) {
        return within(filter, row.key());
    }

    /** The awards of the year of a key, within those of the filter; nothing where the date is not known. */
    public Optional<ContractFilter> within(ContractFilter filter, String key) {
        return firstDay(key)
                .map(first -> filter.withPeriod(
                        later(filter.from(), first),
                        earlier(filter.to(), first.plusYears(1).minusDays(1))));
    }

    /** The year a row is named by; nothing where the date is not known. */
    public static Optional<Integer> year(AggregateRow row) {
        return year(row.key());
    }

    private static Optional<Integer> year(String key) {
        String digits = key.length() < 4 ? "" : key.substring(0, 4);
        return digits.chars().allMatch(Character::isDigit) && !digits.isEmpty()
                ? Optional.of(Integer.valueOf(digits))
                : Optional.empty();
    }

    /** First and last year of some rows. */
    public static Optional<int[]> span(List<AggregateRow> rows) {
        var years = rows.stream()
                .flatMap(row -> year(row).stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return years.getCount() == 0 ? Optional.empty() : Optional.of(new int[] {years.getMin(), years.getMax()});
    }

    /** The day that the year of a key begins on; nothing where the date is not known. */
    public Optional<LocalDate> firstDay(String key) {
        return year(key).map(year -> LocalDate.of(year, this == FISCAL ? 4 : 1, 1));
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isAfter(other) ? other : one;
    }
}
