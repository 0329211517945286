package org.vigienuage.bench.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The totals that must come out of the corpus, in cents. */
final class Expected {

    /** Awards and their dollars. */
    static final class Sum {
        long count;
        long low;
        long central;
        long high;

        void add(Award award) {
            count++;
            low += Cents.orZero(award.low);
            central += Cents.orZero(award.central);
            high += Cents.orZero(award.high);
        }
    }

    private long notices;
    private long bids;
    private long awards;
    private long knownAwards;
    private long awardedDollars;
    private long coreAwards;
    private long reduction;
    private long quarantinedFiles;
    private long orphanFinals;
    private long orphanExpenses;
    private final Sum included = new Sum();
    private final Map<String, Sum> excluded = new TreeMap<>();
    private final Map<Integer, Sum> byFiscalYear = new TreeMap<>();
    private final Map<String, Long> issues = new TreeMap<>();

    void add(Ruling ruling) {
        if (!ruling.notice()) {
            orphanFinals += ruling.looseFinals();
            orphanExpenses += ruling.looseExpenses();
            return;
        }
        notices++;
        bids += ruling.bids();
        issue("unmatched-final", ruling.looseFinals());
        issue("unmatched-expense", ruling.looseExpenses());
        issue("misplaced-award-date", ruling.misdated() ? ruling.awards().size() : 0);
        issue("award-withdrawn", ruling.withdrawn() ? 1 : 0);
        issue("amount-is-identifier", ruling.identifiersAsDollars());
        issue("implausible-amount", ruling.implausible());
        ruling.awards().forEach(award -> add(award, ruling));
    }

    private void add(Award award, Ruling ruling) {
        awards++;
        if (award.awarded != null) {
            knownAwards++;
            awardedDollars += award.awarded;
        }
        if (!award.exclusion.equals("group-purchase")) {
            reduction += award.reduction;
        } else {
            issue("group-purchase-double", 1);
        }
        if (award.isIncluded()) {
            included.add(award);
            byFiscalYear
                    .computeIfAbsent(fiscalYear(ruling.bucketDay()), year -> new Sum())
                    .add(award);
            coreAwards += ruling.story().subject().isCore() ? 1 : 0;
        } else {
            excluded.computeIfAbsent(award.exclusion, reason -> new Sum()).add(award);
        }
    }

    /** One more file that cannot be read. */
    void quarantined() {
        quarantinedFiles++;
        issue("quarantined-file", 1);
    }

    void issue(String kind, long count) {
        if (count > 0) {
            issues.merge(kind, count, Long::sum);
        }
    }

    /** The year in which the fiscal year of a day begins, on 1 April. */
    private static int fiscalYear(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getMonthValue() >= 4 ? date.getYear() : date.getYear() - 1;
    }

    /** As JSON; dollars are texts, so that no reader makes them floats. */
    String toJson() {
        List<String> lines = new ArrayList<>();
        lines.add("  \"notices\": " + notices);
        lines.add("  \"bids\": " + bids);
        lines.add("  \"awards\": " + awards);
        lines.add("  \"knownAwards\": " + knownAwards);
        lines.add("  \"awardedDollars\": \"" + Cents.dollars(awardedDollars) + "\"");
        lines.add("  \"included\": " + json(included));
        lines.add("  \"excluded\": " + jsonOf(excluded));
        lines.add("  \"sharedCeilingReduction\": \"" + Cents.dollars(reduction) + "\"");
        lines.add("  \"byFiscalYear\": " + jsonOf(byFiscalYear));
        lines.add("  \"coreAwards\": " + coreAwards);
        lines.add("  \"orphanFinals\": " + orphanFinals);
        lines.add("  \"orphanExpenses\": " + orphanExpenses);
        lines.add("  \"quarantinedFiles\": " + quarantinedFiles);
        lines.add("  \"issues\": {"
                + String.join(
                        ", ",
                        issues.entrySet().stream()
                                .map(issue -> "\"" + issue.getKey() + "\": " + issue.getValue())
                                .toList())
                + "}");
        return "{\n" + String.join(",\n", lines) + "\n}\n";
    }

    private static String jsonOf(Map<?, Sum> sums) {
        return "{\n    "
                + String.join(
                        ",\n    ",
                        sums.entrySet().stream()
                                .map(sum -> "\"" + sum.getKey() + "\": " + json(sum.getValue()))
                                .toList())
                + "\n  }";
    }

    private static String json(Sum sum) {
        return "{\"awards\": %d, \"low\": \"%s\", \"central\": \"%s\", \"high\": \"%s\"}"
                .formatted(sum.count, Cents.dollars(sum.low), Cents.dollars(sum.central), Cents.dollars(sum.high));
    }
}
