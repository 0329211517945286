package org.vigienuage.bench.corpus;

import java.util.ArrayList;
import java.util.List;

/** Who bids on a notice and who wins. */
final class BidderMaker {

    private final Dice dice;
    private final Suppliers suppliers;
    private final Subject subject;
    private final Method method;
    private final int index;
    private final long number;
    private final boolean inXml;
    private final boolean inOcds;
    private final List<Supplier> chosen = new ArrayList<>();

    BidderMaker(
            Dice dice,
            Suppliers suppliers,
            Subject subject,
            Method method,
            int index,
            long number,
            boolean inXml,
            boolean inOcds) {
        this.dice = dice;
        this.suppliers = suppliers;
        this.subject = subject;
        this.method = method;
        this.index = index;
        this.number = number;
        this.inXml = inXml;
        this.inOcds = inOcds;
    }

    List<Bidder> make() {
        int count = bidderCount();
        while (chosen.size() < count) {
            Supplier supplier = subject.isOfMakers() && dice.chance(0.7)
                    ? suppliers.ofMakers(dice, subject.isCore())
                    : suppliers.any(dice);
            if (chosen.stream().noneMatch(other -> other.index() == supplier.index())) {
                chosen.add(supplier);
            }
        }
        long price = Money.awarded(dice);
        if (method == Method.GROUP) {
            return List.of(row(0, price, uniqueAmount(), 0));
        }
        if (count > 1 && dice.chance(0.13)) {
            // Both eras tell lots, but not with the same identifiers: here a notice of both has none.
            return (inXml && inOcds) || dice.chance(0.28) ? sharingOneCeiling(price) : inLots(price);
        }
        boolean awarded = !(inXml && dice.chance(0.03));
        List<Bidder> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long offer = i == 0 ? price : Money.near(dice, price, 0.25);
            Bidder row = row(i, offer, i == 0 && awarded ? awardedFor(offer) : -1, 0);
            rows.add(row.winner() && inXml && !inOcds ? Slip.in(row, number, dice) : row);
        }
        return rotated(rows);
    }

    private int bidderCount() {
        if (!method.hasBids()) {
            return 1;
        }
        int count = method == Method.OPEN || method == Method.INFRASTRUCTURE ? 1 : 2;
        while (count < 14 && dice.chance(method == Method.OPEN ? 0.68 : 0.55)) {
            count++;
        }
        return count;
    }

    /** Nothing, next to nothing, or what was offered. */
    private long awardedFor(long offer) {
        double share = dice.unit();
        if (share < 0.034) {
            return 0;
        }
        if (share < 0.05) {
            return dice.chance(0.8) ? 100 : 1;
        }
        return offer;
    }

    /** An amount that no other notice has. */
    private long uniqueAmount() {
        return (25_000 + 7L * index) * 100 + 37;
    }

    /** All winners carry the same ceiling. */
    private List<Bidder> sharingOneCeiling(long ceiling) {
        List<Bidder> rows = new ArrayList<>();
        int winners = dice.between(2, chosen.size());
        for (int i = 0; i < chosen.size(); i++) {
            rows.add(row(i, Money.near(dice, ceiling, 0.2), i < winners ? ceiling : -1, 0));
        }
        return rows;
    }

    /** Each winner has a lot of his own or several. */
    private List<Bidder> inLots(long price) {
        List<Bidder> rows = new ArrayList<>();
        int lots = dice.between(2, 5);
        for (int lot = 0; lot < lots; lot++) {
            int winner = dice.below(chosen.size());
            for (int i = 0; i < chosen.size(); i++) {
                if (i == winner || dice.chance(0.4)) {
                    long offer = Money.near(dice, price / lots, 0.4) + 100 * lot;
                    rows.add(row(i, offer, i == winner ? offer : -1, 20_000_000L + 8L * index + lot));
                }
            }
        }
        return rows.stream().map(row -> row.withOptions(sumOfLots(rows, row))).toList();
    }

    /** SEAO repeats what a supplier of several lots wins in all on each of them. */
    private static long sumOfLots(List<Bidder> rows, Bidder winner) {
        List<Bidder> own = rows.stream()
                .filter(row -> row.winner() && row.supplier().equals(winner.supplier()))
                .toList();
        return winner.winner() && own.size() > 1
                ? own.stream().mapToLong(Bidder::awarded).sum()
                : winner.options();
    }

    private Bidder row(int place, long offer, long awarded, long lot) {
        Supplier supplier = chosen.get(place);
        boolean winner = awarded >= 0;
        boolean dollars = method.hasBids() && dice.chance(0.92);
        long submitted = method.hasBids() ? dollars ? offer : dice.between(50, 110) * 100L : 0;
        String unit = !method.hasBids() ? "0" : dollars ? "1" : dice.chance(0.7) ? "8" : "11";
        long options =
                winner && awarded > 100 && lot == 0 && dice.chance(0.085) ? Money.near(dice, awarded * 2, 0.3) : 0;
        return new Bidder(
                supplier,
                supplier.spelling(dice),
                supplier.publishedNeq(dice),
                winner,
                submitted,
                unit,
                Math.max(0, awarded),
                options,
                awardId(place, lot),
                lot,
                true,
                winner && !inXml && lot == 0 && dice.chance(0.004) ? suppliers.any(dice) : null);
    }

    private long awardId(int place, long lot) {
        return 20_000_000L + 64L * index + 16 * (lot % 8) + place;
    }

    /** The winner does not always stand first. */
    private List<Bidder> rotated(List<Bidder> rows) {
        int first = dice.below(rows.size());
        List<Bidder> turned = new ArrayList<>(rows.subList(first, rows.size()));
        turned.addAll(rows.subList(0, first));
        return turned;
    }
}
