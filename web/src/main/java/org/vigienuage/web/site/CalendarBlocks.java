package org.vigienuage.web.site;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.data.KindNames;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.status.MonthCoverage;

/** Every month of an era: loaded, partial, missing, or outside the era. A sign and words say it, not a colour alone. */
final class CalendarBlocks {

    private CalendarBlocks() {}

    static Block of(Edition edition, List<MonthCoverage> months) {
        Map<YearMonth, MonthCoverage> byMonth =
                months.stream().collect(Collectors.toMap(month -> YearMonth.from(month.month()), month -> month));
        List<Block.Year> years = new ArrayList<>();
        int last = months.getLast().month().getYear();
        for (int year = months.getFirst().month().getYear(); year <= last; year++) {
            int each = year;
            years.add(new Block.Year(
                    String.valueOf(year),
                    Arrays.stream(Month.values())
                            .map(month -> month(edition, byMonth.get(YearMonth.of(each, month))))
                            .toList()));
        }
        return new Block.Calendar(
                edition.text("era." + months.getFirst().era()),
                Arrays.stream(Month.values())
                        .map(month -> new Block.MonthName(
                                month.getDisplayName(
                                        TextStyle.NARROW, edition.language().locale()),
                                month.getDisplayName(
                                        TextStyle.FULL, edition.language().locale())))
                        .toList(),
                years);
    }

    private static Block.Month month(Edition edition, @Nullable MonthCoverage month) {
        if (month == null) {
            return new Block.Month("", "", "");
        }
        String sign = switch (month.state()) {
            case "loaded" -> "✓";
            case "partial" -> "◐";
            default -> "·";
        };
        return new Block.Month(sign, told(edition, month), month.state());
    }

    private static String told(Edition edition, MonthCoverage month) {
        String state = edition.text("month." + month.state());
        if (!month.state().equals("partial")) {
            return state;
        }
        String absent = month.absent().stream()
                .map(kind -> KindNames.of(edition, kind))
                .collect(Collectors.joining(edition.text("punctuation.comma")));
        return edition.text("month.partialWithout", state, absent);
    }
}
