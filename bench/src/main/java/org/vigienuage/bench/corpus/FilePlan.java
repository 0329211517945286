package org.vigienuage.bench.corpus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which file holds what. Only numbers are kept in memory: what they stand for is made again when it is written. */
final class FilePlan {

    /** The members of a zip of the XML era, in the order of {@link #memberOf}. */
    static final List<String> MEMBERS =
            List.of("Avis", "AvisRevisions", "Contrats", "ContratsRevisions", "Depenses", "DepensesRevisions");

    /** A release package. */
    record Package(String name, int firstDay, int lastDay, Places places) {

        String fileName() {
            return name + ".json";
        }

        /** A file of the same name with less in it. */
        Package firstHalf() {
            return new Package(name, firstDay, lastDay, places.firstHalf());
        }
    }

    private static final int FIRST_WEEKLY = Timeline.day(2021, 4, 1);
    /** The first weekly file holds eleven days; those after it begin on Mondays. */
    private static final int FIRST_MONDAY = Timeline.day(2021, 4, 12);

    private static final YearMonth FIRST_MONTH = YearMonth.of(2021, 3);

    private final Places[][] members = new Places[Period.COUNT][MEMBERS.size()];
    private final List<Package> weeks = new ArrayList<>();
    private final List<Package> months = new ArrayList<>();
    private final Package next;

    FilePlan() {
        for (Places[] zip : members) {
            for (int i = 0; i < zip.length; i++) {
                zip[i] = new Places();
            }
        }
        weeks.add(pack("hebdo", FIRST_WEEKLY, FIRST_MONDAY - 1));
        for (int day = FIRST_MONDAY; day < Timeline.LAST_DAY; day += 7) {
            weeks.add(pack("hebdo", day, day + 6));
        }
        for (YearMonth month = FIRST_MONTH;
                month.atEndOfMonth().toEpochDay() <= Timeline.LAST_DAY;
                month = month.plusMonths(1)) {
            months.add(pack("mensuel", (int) month.atDay(1).toEpochDay(), (int)
                    month.atEndOfMonth().toEpochDay()));
        }
        next = pack("hebdo", Timeline.LAST_DAY + 1, Timeline.LAST_DAY + 7);
    }

    private static Package pack(String kind, int first, int last) {
        String name = kind + "_" + Calendar.day(first).replace("-", "") + "_"
                + Calendar.day(last).replace("-", "");
        return new Package(name, first, last, new Places());
    }

    /** Plans a story and returns what the files of the corpus say of it: not what comes after, nor what no file holds. */
    List<Statement> add(Story story) {
        List<Statement> told = new ArrayList<>();
        for (int i = 0; i < story.statements().size(); i++) {
            Statement statement = story.statements().get(i);
            boolean isTold = true;
            switch (statement) {
                case Statement.Notice notice ->
                    member(notice.period(), 0, notice.revision()).add(story.index(), i);
                case Statement.Finals finals ->
                    member(finals.period(), 2, finals.revision()).add(story.index(), i);
                case Statement.Expenses spent ->
                    member(spent.period(), 4, spent.revision()).add(story.index(), i);
                case Statement.Release release -> isTold = add(story.index(), i, release);
            }
            if (isTold) {
                told.add(statement);
            }
        }
        return told;
    }

    private Places member(Period period, int plain, boolean revision) {
        return members[period.number()][plain + (revision ? 1 : 0)];
    }

    private boolean add(int story, int statement, Statement.Release release) {
        int day = Calendar.localDay(release.second());
        if (day > Timeline.LAST_DAY) {
            if (day <= next.lastDay()) {
                next.places().add(story, statement);
            }
            return false;
        }
        boolean isTold = false;
        int week = day < FIRST_MONDAY ? 0 : 1 + (day - FIRST_MONDAY) / 7;
        if (day >= FIRST_WEEKLY && release.weekly()) {
            weeks.get(week).places().add(story, statement);
            isTold = true;
            if (release.twice() && week + 1 < weeks.size()) {
                weeks.get(week + 1).places().add(story, statement);
            }
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        int month = (date.getYear() - FIRST_MONTH.getYear()) * 12 + date.getMonthValue() - FIRST_MONTH.getMonthValue();
        if (release.monthly() && month < months.size()) {
            months.get(month).places().add(story, statement);
            isTold = true;
        }
        return isTold;
    }

    Places memberOf(Period period, int member) {
        return members[period.number()][member];
    }

    Package week(int number) {
        return weeks.get(number);
    }

    Stream<Package> packages() {
        return Stream.concat(weeks.stream(), months.stream());
    }

    /** The week after the corpus, for one more weekly file. */
    Package next() {
        return next;
    }
}
