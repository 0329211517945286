package org.vigienuage.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes any story of the corpus again, alone: the same index always gives the same story. */
final class StoryMaker {

    private static final int FIRST_RELEASES = Timeline.day(2021, 3, 1);

    private final long seed;
    private final Timeline timeline;
    private final Suppliers suppliers;
    private final Buyers buyers = new Buyers();
    private final Subjects subjects = new Subjects();

    StoryMaker(long seed, int notices) {
        this.seed = seed;
        this.timeline = new Timeline(notices);
        this.suppliers = new Suppliers(seed, notices);
    }

    Story make(int index) {
        Dice dice = Dice.of(seed, 2, index);
        int entry = timeline.day(index);
        boolean inXml = entry <= Period.LAST_DAY && !(entry >= FIRST_RELEASES && dice.chance(0.03));
        boolean inOcds = entry >= FIRST_RELEASES && (!inXml || dice.chance(0.95));
        Method method = Method.any(dice);
        Subject subject = subjects.any(dice, Calendar.year(entry));
        Buyer buyer = buyers.any(dice);
        long entrySecond = second(dice, entry);
        long closing = method.hasBids() ? entrySecond - 86_400L * dice.between(5, 50) : 0;
        long published = closing == 0 ? entrySecond : closing - 86_400L * dice.between(15, 45);
        long number = number(index, entry);
        List<Bidder> bidders = new BidderMaker(dice, suppliers, subject, method, index, number, inXml, inOcds).make();
        int repeats = method == Method.GROUP && dice.chance(0.3) ? repeated(index) : -1;
        if (repeats >= 0) {
            bidders = List.of(again(bidders.getFirst(), make(repeats)));
        }
        int awardDay = AwardDay.of(dice, entry);
        StatementMaker statements =
                new StatementMaker(dice, index, suppliers, bidders, method, entry, entrySecond, published, awardDay);
        if (inXml) {
            statements.addXml();
        }
        if (inOcds) {
            statements.addReleases();
        } else {
            statements.republish();
        }
        return new Story(
                index,
                number,
                reference(dice, buyer, index, entry),
                buyer,
                buyer.spelling(dice),
                buyer.unit(dice),
                subject,
                method,
                entry,
                published,
                closing,
                regions(dice),
                disposition(dice, method, buyer),
                guid(dice),
                dice.chance(0.94),
                !dice.chance(0.01),
                repeats,
                statements.all());
    }

    /** A notice shortly before, of another kind; none where there is none near. */
    private int repeated(int index) {
        for (int earlier = index - 1; earlier >= Math.max(0, index - 20); earlier--) {
            Story story = make(earlier);
            if (story.method() != Method.GROUP && winnerOf(story) != null) {
                return earlier;
            }
        }
        return -1;
    }

    /** The lone winner of a known amount. */
    private static @Nullable Bidder winnerOf(Story story) {
        for (Statement statement : story.statements()) {
            List<Bidder> winners = switch (statement) {
                case Statement.Notice notice -> winners(notice.bidders());
                case Statement.Release release -> winners(release.bidders());
                case Statement.Finals finals -> List.of();
                case Statement.Expenses expenses -> List.of();
            };
            if (winners.size() == 1
                    && winners.getFirst().awarded() > 100
                    && winners.getFirst().partner() == null) {
                return winners.getFirst();
            }
        }
        return null;
    }

    private static List<Bidder> winners(List<Bidder> rows) {
        return rows.stream().filter(Bidder::winner).toList();
    }

    private static Bidder again(Bidder row, Story story) {
        Bidder winner = Objects.requireNonNull(winnerOf(story));
        return new Bidder(
                winner.supplier(),
                winner.name(),
                winner.neq(),
                true,
                0,
                "0",
                winner.awarded(),
                0,
                row.awardId(),
                0,
                true,
                null);
    }

    /** Higher than any real number of its platform, so that no curated list speaks of a made-up notice. */
    private static long number(int index, int entry) {
        return (entry > Period.LAST_DAY ? 20_600_000L : 4_000_000L) + index;
    }

    private static long second(Dice dice, int day) {
        return day * 86_400L + 12 * 3600 + dice.below(9 * 3600);
    }

    private static String reference(Dice dice, Buyer buyer, int index, int entry) {
        return switch (dice.below(4)) {
            case 0 -> "AO-" + Calendar.year(entry) + "-" + (index % 997);
            case 1 -> buyer.id() + "/" + index % 9973;
            case 2 -> Calendar.year(entry) + " SP " + index % 499;
            default -> Integer.toString(10_000 + index % 89_999);
        };
    }

    private static String regions(Dice dice) {
        if (dice.chance(0.013)) {
            return "";
        }
        List<String> regions = new ArrayList<>();
        int count = dice.chance(0.07) ? dice.between(2, 5) : 1;
        int first = dice.between(1, 17);
        for (int i = 0; i < count; i++) {
            regions.add(Integer.toString((first + 3 * i - 1) % 17 + 1));
        }
        return String.join(",", regions);
    }

    private static String disposition(Dice dice, Method method, Buyer buyer) {
        if (method != Method.DIRECT) {
            return "";
        }
        return Integer.toString(buyer.municipal() ? dice.between(1, 20) : dice.between(1, 14));
    }

    private static String guid(Dice dice) {
        String hex = String.format("%016x%016x", dice.next(), dice.next());
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-" + hex.substring(12, 16) + "-"
                + hex.substring(16, 20) + "-" + hex.substring(20);
    }
}
