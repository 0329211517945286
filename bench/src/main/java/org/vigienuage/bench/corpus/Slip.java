package org.vigienuage.bench.corpus;

/** Slips of the hand in an awarded amount: an identifier typed as dollars, or some zeros too many. */
final class Slip {

    private Slip() {}

    static Bidder in(Bidder row, long number, Dice dice) {
        double share = dice.unit();
        if (share < 0.0008 && row.hasNeq()) {
            return row.winning(Long.parseLong(row.neq()) * 100);
        }
        if (share < 0.0014) {
            return row.winning(number * 100);
        }
        if (share < 0.0020 && row.unit().equals("1") && row.submitted() < 500_000_000L && row.awarded() > 100) {
            return row.winning(60_000_000_000L + row.submitted() / 100 * 100);
        }
        return row;
    }
}
