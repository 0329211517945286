package org.vigienuage.bench.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the files of the corpus say of a story, in the order of time of the method (section 2). */
final class Told {

    /** A restatement of the notice: who bid, and when it was said. */
    record Face(long saidAt, boolean ocds, List<Bidder> bidders, int bids, int awardDay, boolean cancelled) {

        List<Bidder> winners() {
            return bidders.stream().filter(Bidder::winner).toList();
        }

        boolean speaksOfAwards() {
            return !ocds || cancelled || !winners().isEmpty();
        }

        boolean speaksOfBids() {
            return speaksOfAwards() || bids > 0;
        }
    }

    private final Story story;
    private final List<Statement> statements;

    Told(Story story, List<Statement> statements) {
        this.story = story;
        this.statements = statements;
    }

    Story story() {
        return story;
    }

    /** All restatements, newest first. */
    List<Face> faces() {
        return statements.stream()
                .filter(said -> said instanceof Statement.Notice || said instanceof Statement.Release)
                .sorted(Comparator.comparingLong(Told::saidAt)
                        .thenComparing(Told::isRevision)
                        .reversed())
                .map(this::face)
                .toList();
    }

    private Face face(Statement said) {
        return switch (said) {
            case Statement.Notice notice ->
                new Face(
                        saidAt(notice),
                        false,
                        published(notice),
                        notice.bidders().size(),
                        notice.awardDay(),
                        false);
            case Statement.Release release ->
                new Face(
                        saidAt(release),
                        true,
                        release.bidders(),
                        story.method().hasBids() ? release.bidders().size() : 0,
                        release.awardDay(),
                        release.tags().contains("tenderCancellation"));
            default -> throw new IllegalArgumentException("Not a restatement: " + said);
        };
    }

    /** Before 2018 the format has no place for options. */
    private static List<Bidder> published(Statement.Notice notice) {
        return notice.period().hasCategories()
                ? notice.bidders()
                : notice.bidders().stream().map(row -> row.withOptions(0)).toList();
    }

    static @Nullable Face newest(List<Face> faces, Predicate<Face> wanted) {
        return faces.stream().filter(wanted).findFirst().orElse(null);
    }

    /** The newest release that tells contracts. */
    Statement.@Nullable Release newestContracts() {
        return statements.stream()
                .filter(Statement.Release.class::isInstance)
                .map(Statement.Release.class::cast)
                .filter(release -> !release.contracts().isEmpty())
                .max(Comparator.comparingLong(Statement.Release::second))
                .orElse(null);
    }

    /** Statements of finals, newest first. */
    List<Statement.Finals> finals() {
        return statements.stream()
                .filter(Statement.Finals.class::isInstance)
                .map(Statement.Finals.class::cast)
                .sorted(Comparator.comparing(Statement.Finals::period)
                        .thenComparing(Statement.Finals::revision)
                        .reversed())
                .toList();
    }

    /** The expenses that stand: those of the last revision and of plain files after it. */
    List<Statement.Expense> expenses() {
        List<Statement.Expenses> lists = statements.stream()
                .filter(Statement.Expenses.class::isInstance)
                .map(Statement.Expenses.class::cast)
                .sorted(Comparator.comparing(Statement.Expenses::period).thenComparing(Statement.Expenses::revision))
                .toList();
        int first = 0;
        for (int i = 0; i < lists.size(); i++) {
            first = lists.get(i).revision() ? i : first;
        }
        return lists.subList(first, lists.size()).stream()
                .flatMap(list -> list.rows().stream())
                .toList();
    }

    private static boolean isRevision(Statement said) {
        return said instanceof Statement.Notice notice && notice.revision();
    }

    /** The second at which something is said: for a file of the XML era the last one of its period. */
    static long saidAt(Statement said) {
        return switch (said) {
            case Statement.Notice notice -> Calendar.lastSecond(notice.period().lastDay());
            case Statement.Finals finals -> Calendar.lastSecond(finals.period().lastDay());
            case Statement.Expenses expenses ->
                Calendar.lastSecond(expenses.period().lastDay());
            case Statement.Release release -> release.second();
        };
    }
}
